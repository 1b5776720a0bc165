import type { PrintedMrn } from '../../model/mrn';
import type { FilePlace, Rule } from '../rule';
import { type SectionLine, sectionLines } from '../support/sections';
import { sicHint } from '../support/wording';

function inSections(second: string): readonly string[] {
  return [
    'UNCLAS SECTION 01 OF 02 VALLETTA 000217',
    '',
    'SIPDIS',
    '',
    '1. (U) The federation met.',
    '',
    `UNCLAS SECTION 02 OF 02 ${second}`,
    '',
    '2. (U) It split.',
  ];
}

export const sectionMrnDiffers: Rule = {
  id: 'section-mrn-differs',
  group: 'sections',
  reads: 'frame',
  summary: 'A later section bears another number than the section above it.',
  why: 'All sections of a cable have one number. With another number the section counts as a cable of its own, and the one above as cut off. Mostly a figure was misread.',
  authority: ['ACP127'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  supersedes: ['two-cables-in-file'],
  since: '0.2.0',
  examples: {
    bad: [{ text: inSections('VALLETTA 000271'), finds: ['VALLETTA 000271'] }],
    good: [{ text: inSections('VALLETTA 000217') }],
  },
  *check(cable, context) {
    const [first] = sectionLines(cable);
    const above = sectionAbove(context.file);
    if (!first?.mrn || !above?.mrn || !goesOn(above, first)) return;
    yield {
      span: first.mrn.span,
      message: `Section ${first.section.number} bears the number ${printed(first.mrn)}, the section above it ${printed(above.mrn)}.${sicHint(context)}`,
    };
  },
};

/** The last section of the cable above: where a number differs, the reader sees a cable of its own. */
function sectionAbove({ previous }: FilePlace): SectionLine | undefined {
  return previous ? sectionLines(previous).at(-1) : undefined;
}

/** The one is the next section of as many. */
function goesOn({ section: above }: SectionLine, { section }: SectionLine): boolean {
  return section.number === above.number + 1 && section.of === above.of;
}

function printed({ postText, serialText }: PrintedMrn): string {
  return `${postText ?? ''} ${serialText ?? ''}`.trim();
}
