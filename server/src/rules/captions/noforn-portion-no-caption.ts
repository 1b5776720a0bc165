import { ownMarks } from '../../edits/portion-marks';
import { lineEnd } from '../../text/line-end';
import type { Rule } from '../rule';
import { frontCaptions, hasCaption, isNoforn } from '../support/captions';
import { exampleCaptions } from '../support/examples';
import { insertAt } from '../support/fixes';

const classified = {
  line: 'C O N F I D E N T I A L VALLETTA 000217',
  order: 'E.O. 12958: DECL: 05/14/2019',
  paragraphs: ['1. (C/NF) The federation met.', '2. (C) It split.'],
};

export const nofornPortionNoCaption: Rule = {
  id: 'noforn-portion-no-caption',
  group: 'captions',
  reads: 'frame',
  summary: 'A paragraph is marked NF, but the cable has no caption NOFORN.',
  why: 'What may not be shown to foreigners in one paragraph may not in the whole cable, and its caption says so. The caption may have been cut off.',
  authority: ['DODM', '05STATE226504'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleCaptions(['SIPDIS'], classified),
        finds: ['C O N F I D E N T I A L'],
        fixed: exampleCaptions(['NOFORN', 'SIPDIS'], classified),
      },
    ],
    good: [{ text: exampleCaptions(['NOFORN', 'SIPDIS'], classified) }],
  },
  *check(cable) {
    const marking = cable.textLines[0]?.marking;
    const mark = ownMarks(cable).find((each) => isNoforn(each.mark));
    if (!mark || !marking || hasCaption(cable, 'NOFORN')) return;
    const place = frontCaptions(cable)[0]?.span.start;
    yield {
      span: marking.span,
      message: `Text is marked (${mark.text}), but no caption NOFORN stands above it.`,
      related: [{ span: mark.span, message: 'The first such mark' }],
      fixes: place === undefined ? [] : [insertAt(place, `NOFORN${lineEnd(cable.text)}`)],
    };
  },
};
