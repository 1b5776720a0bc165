import type { Cable } from '../../model/cable';
import { lineEnd } from '../../text/line-end';
import type { Rule } from '../rule';
import { exampleBody, exampleFront } from '../support/examples';
import { insertAt } from '../support/fixes';

/** Sixty lines of print, about three pages. */
const LONG = 60 * 60;

const sentence = 'The federation met again and did not agree on anything. ';
const longText = Array.from({ length: 8 }, (_, index) => `${index + 1}. (U) ${sentence.repeat(9).trim()}`);

export const summaryMissing: Rule = {
  id: 'summary-missing',
  group: 'blocks',
  summary: 'A cable of more than three pages has no summary.',
  why: 'Busy readers see only the summary; the handbook asks for one in every longer cable. Translations, lists and instructions of the Department go without, and so did many real cables: the check is off unless a cable is being written.',
  authority: ['FAH1-246'],
  severity: { draft: 'information', transcribe: 'off' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        profile: 'draft',
        text: [...exampleFront(), ...exampleBody(...longText).slice(1)],
        finds: ['1.'],
        fixed: [...exampleFront(), ...exampleBody('SUMMARY: END SUMMARY.', ...longText).slice(1)],
      },
    ],
    good: [
      { profile: 'draft', text: [...exampleFront(), ...exampleBody('1. (U) The federation met.').slice(1)] },
      {
        profile: 'draft',
        text: [...exampleFront(), ...exampleBody('SUMMARY: It met. END SUMMARY.', ...longText).slice(1)],
      },
    ],
  },
  *check(cable) {
    const first = cable.paragraphs.find(({ numberSpan }) => numberSpan !== null);
    if (!first?.numberSpan || lengthOfBody(cable) <= LONG || hasSummary(cable) || goesWithout(cable)) return;
    yield {
      span: first.numberSpan,
      message: 'A cable of more than three pages begins with a summary; here is none.',
      fixes: [insertAt(first.span.start, `SUMMARY: END SUMMARY.${lineEnd(cable.text).repeat(2)}`)],
    };
  },
};

function lengthOfBody({ paragraphs }: Cable): number {
  return paragraphs.reduce((sum, { textSpan }) => sum + textSpan.end - textSpan.start, 0);
}

/** A summary, or what stands in its place. */
function hasSummary({ blocks, headings, unopened }: Cable): boolean {
  return (
    blocks.some(({ kind }) => kind === 'summary' || kind === 'introduction') ||
    unopened.some(({ kind }) => kind === 'summary') ||
    headings.some(({ text }) => /summary|introduction|overview|key points/i.test(text))
  );
}

/** Quoted texts, translations, and instructions of the Department. */
function goesWithout({ blocks, mrn, subject }: Cable): boolean {
  return (
    blocks.some(({ kind }) => kind === 'quotation') ||
    mrn.post === 'STATE' ||
    /\b(?:TEXT|TRANSLATION|LIST|TRANSCRIPT)\b/i.test(subject?.text ?? '')
  );
}
