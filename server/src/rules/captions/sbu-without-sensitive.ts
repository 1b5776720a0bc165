import { ownMarks } from '../../edits/portion-marks';
import type { Cable } from '../../model/cable';
import { lineEnd } from '../../text/line-end';
import type { Fix, Rule } from '../rule';
import { frontCaptions, hasCaption, isEncrypted, levelOf } from '../support/captions';
import { exampleCaptions } from '../support/examples';
import { insertAt } from '../support/fixes';

const paragraphs = ['1. (SBU) The federation met.', '2. (U) It split.'];

export const sbuWithoutSensitive: Rule = {
  id: 'sbu-without-sensitive',
  group: 'captions',
  summary: 'Paragraphs are marked (SBU), but the cable has no caption SENSITIVE.',
  why: 'The text line of such a cable says UNCLAS only; the caption SENSITIVE tells that it is not for everybody. It may have been lost in copying.',
  authority: ['SGP-SBU'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleCaptions(['SIPDIS'], { paragraphs }),
        finds: ['UNCLAS'],
        fixed: exampleCaptions(['SIPDIS', 'SENSITIVE'], { paragraphs }),
      },
    ],
    good: [
      { text: exampleCaptions(['SENSITIVE', 'SIPDIS'], { paragraphs }) },
      { text: exampleCaptions(['SIPDIS'], { line: 'UNCLAS E F T O VALLETTA 000217', paragraphs }) },
    ],
  },
  *check(cable) {
    const marking = cable.textLines[0]?.marking;
    if (!marking || levelOf(cable) !== 'UNCLASSIFIED' || isEncrypted(cable) || saysSensitive(cable)) return;
    const mark = ownMarks(cable).find((each) => each.mark.startsWith('SBU'));
    // A front that lost its fields may have lost its captions, too.
    if (!mark || !cable.executiveOrder) return;
    yield {
      span: marking.span,
      message:
        'Paragraphs are marked (SBU), but no caption SENSITIVE stands above. Look for it in the original.',
      related: [{ span: mark.span, message: 'The first such mark' }],
      fixes: [insertSensitive(cable)],
    };
  },
};

/** As a caption, or in a sentence about the handling of the cable. */
function saysSensitive(cable: Cable): boolean {
  return (
    frontCaptions(cable).some(({ caption }) => caption.kind === 'sensitivity') ||
    hasCaption(cable, 'SENSITIVE') ||
    /SENSITIVE/i.test(cable.text.slice(cable.front.start, cable.front.end + 200))
  );
}

function insertSensitive(cable: Cable): Fix {
  const end = lineEnd(cable.text);
  const last = frontCaptions(cable).at(-1);
  return last
    ? insertAt(last.span.end, `${end}SENSITIVE`)
    : insertAt(cable.textLines[0]?.span.end ?? 0, `${end}${end}SENSITIVE`);
}
