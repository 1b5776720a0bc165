import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { replaceBy } from '../support/fixes';

const signed = (name: string): readonly string[] => [
  ...exampleBody('1. The federation met.', '2. It split.'),
  '',
  name,
];

export const signatureMixedCase: Rule = {
  id: 'signature-mixed-case',
  group: 'ending',
  reads: 'frame',
  summary: 'The name below the text has small letters.',
  why: 'The signature stands in capitals even where the text does not. Small letters mostly come from a converter.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: signed('Doe'), finds: ['Doe'], fixed: signed('DOE') }],
    good: [{ text: signed('DOE') }],
  },
  *check({ signature, messageNumber }) {
    if (!signature || messageNumber) return;
    const capitals = signature.text.toUpperCase();
    if (signature.text === capitals) return;
    yield {
      span: signature.span,
      message: `A signature stands in capitals: ${capitals}`,
      fixes: [replaceBy(signature.span, capitals)],
    };
  },
};
