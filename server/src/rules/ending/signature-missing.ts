import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { forCopyist } from '../support/wording';

export const signatureMissing: Rule = {
  id: 'signature-missing',
  group: 'ending',
  summary: 'No name stands below the text.',
  why: 'A cable ends with the surname of the chief of mission or of the Secretary, in capitals on a line of its own. Where it is missing, the end of the text may be missing, too.',
  authority: ['CGSAMPLE', 'LEUC'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleBody('1. The federation met.', '2. It split.'), finds: ['split.'] }],
    good: [
      { text: [...exampleBody('1. The federation met.', '2. It split.'), 'DOE'] },
      { text: exampleBody('1. The federation met.', '2. It split, says XXXXXXXXXXXX') },
    ],
  },
  *check(cable, context) {
    if (cable.signature || cable.messageNumber || cable.layers.includes('partial') || isPart(cable)) return;
    const end = lastWord(cable);
    if (!end) return;
    yield {
      span: end,
      message: `No name of a signer follows the text.${forCopyist(context, 'Look for it, and for more text, in the original.')}`,
    };
  },
};

/** The last word of the text; none where a redaction, a note of the transcriber or perhaps a name ends it. */
function lastWord({ paragraphs, text, endMarks }: Cable): Span | undefined {
  const last = paragraphs.at(-1);
  if (!last || paragraphs.length < 2 || last.quoted) return undefined;
  // Text behind an end mark was moved there.
  if (endMarks.some(({ kind, span }) => kind !== 'separator' && span.end < last.span.start)) return undefined;
  const end = last.textSpan.end;
  const lines = text.slice(Math.max(last.textSpan.start, end - 60), end);
  const word = /\S+$/.exec(lines)?.[0];
  if (!word || /X{4}|\]$|[\r\n][A-Z][A-Z .'-]*$/.test(lines)) return undefined;
  return { start: end - word.length, end };
}

/** The last section of the cable is not in the text, as far as text lines and page breaks tell. */
function isPart({ textLines, pages }: Cable): boolean {
  const of = textLines[0]?.section?.of ?? 1;
  const numbers = [...textLines, ...pages].map(({ section }) => section?.number ?? 1);
  return Math.max(...numbers) < of;
}
