import type { Rule } from '../rule';
import { forCopyist } from '../support/wording';

export const eo12065Name: Rule = {
  id: 'eo12065-name',
  group: 'executive-order',
  reads: 'top',
  summary: 'No classifier stands in parentheses behind the date of order 12065.',
  why: 'Under order 12065 the E.O. line itself named who had classified the cable. Some posts left the name out; elsewhere it may have been lost with the end of the line.',
  authority: ['79TEHRAN8980'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle'],
  since: '0.2.0',
  examples: {
    bad: [{ text: example('GDS 9/3/85'), finds: ['GDS 9/3/85'] }],
    good: [{ text: example('GDS 9/3/85 (DOE, JANE A.) OR-P') }, { text: example('N/A') }],
  },
  *check(cable, context) {
    const line = cable.executiveOrder;
    const value = line?.declassification;
    if (line?.number !== '12065' || !value || !/^[GRX]DS\b/i.test(value.text) || value.text.includes('('))
      return;
    yield {
      span: value.span,
      message: `The name of the classifier should follow in parentheses: ${value.text} (DOE, JANE A.).${forCopyist(context, 'Was it lost?')}`,
    };
  },
};

function example(value: string): readonly string[] {
  return [
    'C O N F I D E N T I A L VALLETTA 0217',
    '',
    `E.O. 12065: ${value}`,
    'TAGS: EAGR, MT',
    'SUBJ: HIVES',
  ];
}
