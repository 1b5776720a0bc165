import { ownMarks } from '../../edits/portion-marks';
import type { CableFrame } from '../../model/cable';
import type { Rule } from '../rule';
import { frontCaptions, levelOf } from '../support/captions';
import { exampleCaptions } from '../support/examples';

/** Marks are free in an unclassified cable: a single one says nothing of the others. */
const enough = 2;

export const sensitiveWithoutSbu: Rule = {
  id: 'sensitive-without-sbu',
  group: 'captions',
  reads: 'frame',
  summary: 'The cable has the caption SENSITIVE, but no paragraph is marked (SBU).',
  why: 'The caption says that something in the cable is sensitive, and marks tell what. Where there are marks and none is (SBU), one of them may have been misread.',
  authority: ['SGP-SBU'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleCaptions(['SENSITIVE', 'SIPDIS'], {
          paragraphs: ['1. (U) It met.', '2. (U) It split.'],
        }),
        finds: ['SENSITIVE'],
      },
    ],
    good: [
      {
        text: exampleCaptions(['SENSITIVE', 'SIPDIS'], {
          paragraphs: ['1. (U) It met.', '2. (SBU) It split.'],
        }),
      },
      { text: exampleCaptions(['SENSITIVE', 'SIPDIS'], { paragraphs: ['1. It met.', '2. It split.'] }) },
    ],
  },
  *check(cable) {
    const sensitive = frontCaptions(cable).find(({ caption }) => caption.caption === 'SENSITIVE');
    const marks = ownMarks(cable);
    if (!sensitive || levelOf(cable) !== 'UNCLASSIFIED' || marks.length < enough) return;
    if (isPart(cable) || marks.some(({ mark, known }) => !known || mark !== 'U')) return;
    yield {
      span: sensitive.span,
      message:
        'SENSITIVE stands above, but every mark of the text is (U). Compare the marks with the original.',
    };
  },
};

/** Other sections, which may be sensitive, are not in the text. */
function isPart({ textLines }: CableFrame): boolean {
  return (textLines[0]?.section?.of ?? 1) > textLines.length;
}
