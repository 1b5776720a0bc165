import { quotedText } from '../../model/quoted';
import type { Rule } from '../rule';
import { sectionLines } from '../support/sections';
import { sicHint } from '../support/wording';

function broken(line: string): readonly string[] {
  return [
    'UNCLAS SECTION 01 OF 02 VALLETTA 000217',
    '',
    'SIPDIS',
    '',
    '1. (U) It met',
    '',
    line,
    '',
    'and split.',
    '',
    '2. (U) It met again.',
    'DOE',
  ];
}

export const pageArtefactMismatch: Rule = {
  id: 'page-artefact-mismatch',
  group: 'sections',
  reads: 'frame',
  summary: 'A page break counts the sections in another way than the text line.',
  why: 'The line names the section that begins or goes on, and how many there are. Where the text line has another total, or the section is beyond it, a figure was misread, or a page of another cable got in.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: broken('VALLETTA 00000217  002 OF 003'), finds: ['VALLETTA 00000217  002 OF 003'] },
      { text: broken('VALLETTA 00000217  003 OF 002'), finds: ['VALLETTA 00000217  003 OF 002'] },
    ],
    good: [
      { text: broken('VALLETTA 00000217  002 OF 002') },
      { text: broken('VALLETTA 00000217  001.2 OF 002') },
    ],
  },
  *check(cable, context) {
    const [first] = sectionLines(cable);
    const isQuoted = quotedText(cable);
    for (const { kind, section, span } of cable.pages) {
      if (kind !== 'transmission' || !section || isQuoted(span.start)) continue;
      const total = first?.section.of ?? section.of;
      if (section.of === total && section.number <= total) continue;
      yield {
        span,
        message:
          section.of === total
            ? `There is no section ${section.number} of ${total}.${sicHint(context)}`
            : `The page break counts ${section.of} sections, the text line ${total}.${sicHint(context)}`,
        related: first ? [{ span: first.section.span, message: 'The text line' }] : [],
      };
    }
  },
};
