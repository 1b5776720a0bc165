import type { Rule } from '../rule';
import { hasTraceOf, sectionLines } from '../support/sections';
import { forCopyist } from '../support/wording';

const first = ['UNCLAS SECTION 01 OF 03 VALLETTA 000217', '', 'SIPDIS', '', '1. (U) The federation met.'];
const second = ['', 'UNCLAS SECTION 02 OF 03 VALLETTA 000217', '', '2. (U) It split.'];
const third = ['', 'UNCLAS SECTION 03 OF 03 VALLETTA 000217', '', '3. (U) Both halves keep bees.'];

export const sectionCount: Rule = {
  id: 'section-count',
  group: 'sections',
  summary: 'A section of the cable is missing between others, or at its end.',
  why: 'A long cable was sent in sections, each with a text line of its own. Where one is missing, a part of the text was lost. Many copies join the sections and leave no trace of the later text lines: one line alone proves nothing, and is left alone.',
  authority: ['ACP127'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: [...first, ...third], finds: ['SECTION 03 OF 03'] }],
    good: [{ text: [...first, ...second, ...third] }, { text: first }],
  },
  *check(cable, context) {
    const lines = sectionLines(cable);
    const [{ section } = {}] = lines;
    if (lines.length < 2 || !section?.of) return;
    const missing = Array.from({ length: section.of }, (_, index) => index + 1).find(
      (number) => !lines.some((line) => line.section.number === number),
    );
    if (missing === undefined || hasTraceOf(cable, missing, section.of)) return;
    const next = lines.find((line) => line.section.number > missing) ?? lines.at(-1);
    if (!next) return;
    yield {
      span: next.section.span,
      message: `Section ${missing} of ${section.of} is missing, though others have their text lines.${forCopyist(context, 'Look for it in the original.')}`,
    };
  },
};
