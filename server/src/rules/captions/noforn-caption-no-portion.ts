import { coversEntireText, ownMarks } from '../../edits/portion-marks';
import type { Rule } from '../rule';
import { frontCaptions, isNoforn } from '../support/captions';
import { exampleCaptions } from '../support/examples';

const classified = (first: string) => ({
  line: 'C O N F I D E N T I A L VALLETTA 000217',
  order: 'E.O. 12958: DECL: 05/14/2019',
  paragraphs: [`1. (${first}) The federation met.`, '2. (C) It split.'],
});

export const nofornCaptionNoPortion: Rule = {
  id: 'noforn-caption-no-portion',
  group: 'captions',
  reads: 'frame',
  summary: 'The cable has the caption NOFORN, but no paragraph is marked NF.',
  why: 'The caption says that something in the cable is not for foreign nationals, and the mark of a paragraph tells what. Many cables leave the mark out.',
  authority: ['DODM', 'CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleCaptions(['NOFORN', 'SIPDIS'], classified('C')), finds: ['NOFORN'] }],
    good: [
      { text: exampleCaptions(['NOFORN', 'SIPDIS'], classified('C/NF')) },
      { text: exampleCaptions(['NOFORN', 'SIPDIS'], classified('C - ENTIRE TEXT')) },
    ],
  },
  *check(cable) {
    const noforn = frontCaptions(cable).find(({ caption }) => caption.caption === 'NOFORN');
    const marks = ownMarks(cable);
    if (!noforn || marks.length === 0) return;
    if (marks.some((each) => !each.known || isNoforn(each.mark) || coversEntireText(each))) return;
    yield {
      span: noforn.span,
      message: 'NOFORN stands above, but no mark of the text has NF. Compare the marks with the original.',
    };
  },
};
