import { lineEnd } from '../../text/line-end';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleSecret } from '../support/examples';
import { insertAt } from '../support/fixes';

export const derivedFromMissing: Rule = {
  id: 'derived-from-missing',
  group: 'executive-order',
  reads: 'top',
  summary: 'The class is derived, but no source is named.',
  why: 'A cable whose class comes from another document or a guide says which, so that both are released together.',
  authority: ['32CFR2001'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ authority: ['Classified By: Derivatively classified by Doe'] }),
        finds: ['Derivatively'],
        fixed: exampleSecret({
          authority: ['Classified By: Derivatively classified by Doe', 'Derived From: '],
        }),
      },
    ],
    good: [
      { text: exampleSecret() },
      {
        text: exampleSecret({
          authority: ['Classified By: Derivative classifier Doe', 'Derived From: DSCG 05-1'],
        }),
      },
    ],
  },
  *check({ authority, text }) {
    if (!authority || !/\bderiv/i.test(authority.text) || /derived\s+from/i.test(authority.text)) return;
    const field = authority.fields.find((span) => /\bderiv/i.test(textOf(text, span)));
    const word = field && /\bderiv\w*/i.exec(textOf(text, field));
    if (!field || !word) return;
    const start = field.start + word.index;
    const end = field.start + textOf(text, field).trimEnd().length;
    yield {
      span: { start, end: start + word[0].length },
      message: 'The class comes from another document, but none is named behind Derived From.',
      fixes: [
        {
          ...insertAt(end, `${lineEnd(text)}Derived From: `),
          title: 'Insert Derived From:',
        },
      ],
    };
  },
};
