import { lineEnd } from '../../text/line-end';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';

export const signatureGlued: Rule = {
  id: 'signature-glued',
  group: 'ending',
  reads: 'frame',
  summary: 'The signature stands on the last line of the text.',
  why: 'The name of the signer has a line of its own. On the line of a sentence it is read as a word of it.',
  authority: ['CABLEMAP'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. The federation met.', '2. It split. MINIMIZE CONSIDERED. DOE'),
        finds: ['DOE'],
        fixed: [...exampleBody('1. The federation met.', '2. It split. MINIMIZE CONSIDERED.'), 'DOE'],
      },
    ],
    good: [{ text: [...exampleBody('1. The federation met.', '2. It split. MINIMIZE CONSIDERED.'), 'DOE'] }],
  },
  *check({ signature, messageNumber, text }) {
    if (!signature || messageNumber) return;
    let start = signature.span.start;
    while (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t') start--;
    if (start === 0 || /[\r\n]/.test(text.charAt(start - 1))) return;
    yield {
      span: signature.span,
      message: `${signature.text} seems to be the signature. It has a line of its own below the text.`,
      fixes: [
        {
          title: `Put ${signature.text} on its own line`,
          edits: [{ span: { start, end: signature.span.start }, newText: lineEnd(text) }],
          safety: 'safe',
        },
      ],
    };
  },
};
