import type { Cable } from '../../model/cable';
import { quotedText } from '../../model/quoted';
import { lineEnd } from '../../text/line-end';
import type { Rule } from '../rule';
import { exampleBody, exampleFront } from '../support/examples';
import { insertAt } from '../support/fixes';

const REQUEST =
  /\b(?:(?:DEPARTMENT|POSTS?|EMBASSY|ADDRESSEES?)\s+(?:IS|ARE)\s+REQUESTED\s+TO|PLEASE\s+ADVISE|REQUESTS?\s+(?:DEPARTMENT\W?S?\s+)?GUIDANCE)\b/gi;

const request = '1. (U) The federation met. Department is requested to advise.';

export const actionRequestUnmarked: Rule = {
  id: 'action-request-unmarked',
  group: 'blocks',
  summary: 'The text asks for action, but no heading and no word of the subject says so.',
  why: 'A request that stands in the middle of a report is overlooked. ACTION REQUEST, as a heading or in the subject, is what an office looks for. Many polite phrases look like requests: the check is off unless it is switched on.',
  authority: ['OWN'],
  severity: { draft: 'off', transcribe: 'off' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [...exampleFront(), ...exampleBody(request).slice(1)],
        finds: ['Department is requested to'],
        fixed: [...exampleFront(), ...exampleBody('ACTION REQUEST', request).slice(1)],
      },
    ],
    good: [
      {
        text: [
          ...exampleFront({ subject: 'SUBJECT: SWARM RULES: ACTION REQUEST' }),
          ...exampleBody(request).slice(1),
        ],
      },
    ],
  },
  *check(cable) {
    if (saysSo(cable)) return;
    const isQuoted = quotedText(cable);
    for (const match of cable.text.slice(cable.body.start).matchAll(REQUEST)) {
      const start = cable.body.start + match.index;
      if (isQuoted(start)) continue;
      const paragraph = cable.paragraphs.findLast(({ span }) => span.start <= start);
      yield {
        span: { start, end: start + match[0].length },
        message: 'Here the cable asks for action, but neither a heading nor the subject says so.',
        fixes: paragraph
          ? [insertAt(paragraph.span.start, `ACTION REQUEST${lineEnd(cable.text).repeat(2)}`)]
          : [],
      };
      return;
    }
  },
};

function saysSo({ blocks, headings, subject }: Cable): boolean {
  const words = /ACTION REQUEST|REQUEST(?:S|ED)? (?:FOR|GUIDANCE|ACTION)|GUIDANCE|DEMARCHE/i;
  return (
    blocks.some(({ kind }) => kind === 'action-request') ||
    headings.some(({ text }) => words.test(text)) ||
    words.test(subject?.text ?? '')
  );
}
