import type { ReasonCite } from '../../model/reason-cites';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleSecret } from '../support/examples';
import { replaceBy } from '../support/fixes';

export const reasonFormat: Rule = {
  id: 'reason-format',
  group: 'executive-order',
  reads: 'top',
  summary: 'The reason is cited in an unusual form.',
  why: 'Dozens of forms are in use, and all are readable. One form, 1.4 (b) and (d), lets a search find all cables with the same reason.',
  authority: ['CABLEMAP'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reasons 1.4 b/d.'] }),
        finds: ['1.4 b/d'],
        fixed: exampleSecret(),
      },
      {
        text: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reasons 1,4(B)(D).'] }),
        finds: ['1,4(B)(D)'],
        fixed: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reasons 1.4 (B) AND (D).'] }),
      },
    ],
    good: [
      { text: exampleSecret() },
      { text: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reasons 1.4(B), (D).'] }) },
      { text: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reasons 1.4 (b)', 'and (d).'] }) },
    ],
  },
  *check(cable) {
    for (const cite of cable.authority?.cites ?? []) {
      const printed = textOf(cable.text, cite.span).replace(/\s+/g, ' ');
      if (usual.test(printed) || moreLetters.test(cable.text.slice(cite.span.end, cite.span.end + 12)))
        continue;
      const form = usualForm(cite);
      yield {
        span: cite.span,
        message: `${printed} usually reads ${form}.`,
        fixes: [replaceBy(cite.span, form)],
      };
    }
  },
};

const usual = /^1\.\d ?(?:\(a\) ?)?\((?:[a-z]|\d+)\)(?:(?:,? and |, ?| ?& ?|,? or )\((?:[a-z]|\d+)\))*$/i;

/** Behind a cite that could not be read to its end. */
const moreLetters = /^\s*(?:[,&/+-]|and\b|or\b)*\s*\(?[a-z]\b(?!\s+[a-z])/i;

/** `1.4 (b) and (d)`, with AND as high as the letters. */
function usualForm({ section, letters }: ReasonCite): string {
  const items = letters.map(({ text }) => `(${text})`);
  const and = items.every((item) => item === item.toUpperCase()) ? ' AND ' : ' and ';
  const list = items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
  return `${section.text.replace(/\s/g, '').replace(',', '.')} ${list}`;
}
