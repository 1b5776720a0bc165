import { type LetteredReference, letteredReferences, reletter } from '../../edits/reference-letters';
import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { forCopyist } from '../support/wording';

export const refLetterDuplicate: Rule = {
  id: 'ref-letter-duplicate',
  group: 'references',
  summary: 'Two references have the same letter.',
  why: 'REF A in the text must lead to one entry. With two of them nobody can tell which is meant; one of the letters was miswritten.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     A. ROME 2', '     C. ROME 3'],
        finds: ['A'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     B. ROME 2', '     C. ROME 3'],
      },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     C. ROME 2', '     C. ROME 3'],
        finds: ['C'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     B. ROME 2', '     C. ROME 3'],
      },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     A. ROME 2', '     B. ROME 3'],
        finds: ['A'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     B. ROME 2', '     C. ROME 3'],
        profile: 'draft',
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: A. A) ROME 1', '     B. B) ROME 2'] },
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1 AND 2', '     B. ROME 3'] },
    ],
  },
  *check(cable, context) {
    const lettered = letteredReferences(cable);
    const first = new Map<string, LetteredReference>();
    const doubles: LetteredReference[] = [];
    for (const reference of lettered) {
      if (first.has(reference.letter)) doubles.push(reference);
      else first.set(reference.letter, reference);
    }
    const [double, another] = doubles;
    // where several come again, the copy has two lists
    if (!double || another) return;
    const earlier = first.get(double.letter) ?? double;
    const [before, behind] = [-1, 1].map((step) => String.fromCharCode(double.letter.charCodeAt(0) + step));
    // A, C, C: the first C was meant to be B; A, A, C: the second A was
    const isFirst = before !== undefined && double.letter > 'A' && !first.has(before);
    const [wrong, right, meant] = isFirst ? [earlier, double, before] : [double, earlier, behind];
    yield {
      span: wrong.letterSpan,
      message: `Two references have the letter ${double.letter}, so that nobody can tell which REF ${double.letter} is.${forCopyist(context, 'Compare both with the original.')}`,
      fixes: [
        ...(meant === undefined || first.has(meant) ? [] : [replaceBy(wrong.letterSpan, meant)]),
        ...(context.profile === 'draft' ? [reletter(cable, lettered)] : []),
      ],
      related: [{ span: right.span, message: `The other ${double.letter}` }],
    };
  },
};
