import { lineEnd } from '../../text/line-end';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { frontCaptions } from '../support/captions';
import { exampleCaptions } from '../support/examples';

export const captionOneLine: Rule = {
  id: 'caption-one-line',
  group: 'captions',
  reads: 'top',
  summary: 'Several captions stand on one line.',
  why: 'The handbook gives each caption a line of its own. Real cables put several on one very often.',
  authority: ['FAH2-250'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleCaptions(['SENSITIVE SIPDIS']),
        finds: ['SENSITIVE SIPDIS'],
        fixed: exampleCaptions(['SENSITIVE', 'SIPDIS']),
      },
    ],
    good: [{ text: exampleCaptions(['SENSITIVE', 'SIPDIS']) }],
  },
  *check(cable) {
    if (cable.messageNumber) return;
    const captions = frontCaptions(cable);
    for (const [index, { span }] of captions.entries()) {
      const next = captions[index + 1];
      const between = next && { start: span.end, end: next.span.start };
      if (!next || !between || !/^[ \t,;/-]+$/.test(textOf(cable.text, between))) continue;
      yield {
        span: { start: span.start, end: next.span.end },
        message: 'Each caption has a line of its own by the handbook.',
        fixes: [
          {
            title: 'Put each caption on its line',
            edits: [{ span: between, newText: lineEnd(cable.text) }],
            safety: 'suggested',
          },
        ],
      };
      return;
    }
  },
};
