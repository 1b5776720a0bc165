import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { removeLine } from '../support/fixes';

const [textLine = '', ...front] = exampleFront();

export const btLeft: Rule = {
  id: 'bt-left',
  group: 'ending',
  reads: 'frame',
  summary: 'BT, the separator of a transmission, stands alone on a line.',
  why: 'BT parted the text from the heading and the end for the machines. Nearly all public copies have left it out; a faithful one may keep it.',
  authority: ['ACP127', 'CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['R 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'BT', textLine, ...front],
        finds: ['BT'],
        fixed: ['R 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', textLine, ...front],
      },
    ],
    good: [{ text: ['R 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', textLine, ...front] }],
  },
  *check(cable) {
    const separators = cable.endMarks.filter(({ kind }) => kind === 'separator');
    const [first] = separators;
    if (!first) return;
    yield {
      span: first.span,
      message: 'BT parts the text from the rest of the transmission and is no part of it.',
      tag: 'unnecessary',
      fixes: [
        {
          title: separators.length > 1 ? 'Remove every BT' : 'Remove BT',
          edits: separators.flatMap(({ span }) => removeLine(cable.text, span, '').edits),
          safety: 'suggested',
        },
      ],
    };
  },
};
