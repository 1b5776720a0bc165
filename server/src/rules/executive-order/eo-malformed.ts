import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { damagedLabel } from '../support/damaged-labels';
import { exampleFront } from '../support/examples';

export const eoMalformed: Rule = {
  id: 'eo-malformed',
  group: 'executive-order',
  reads: 'frame',
  summary: 'Label, number or separator of the E.O. line are off.',
  why: 'A zero for the letter O, or a semicolon for the colon, is a slip of typing or of text recognition, and searches for the line miss it. The accepted styles, such as EO 12958 DECL:, are left alone.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: exampleFront({ order: 'E.0. 12958; N/A' }),
        finds: ['E.0. 12958;'],
        fixed: exampleFront(),
      },
      { text: exampleFront({ order: 'E,O. 12958: N/A' }), finds: ['E,O. 12958:'], fixed: exampleFront() },
    ],
    good: [{ text: exampleFront() }, { text: exampleFront({ order: 'EO 12958: N/A' }) }],
  },
  *check(cable, { knowledge }) {
    const normal = cable.executiveOrder?.normalForm ?? damagedLabel(cable, 'executiveOrder', knowledge);
    if (!normal) return;
    const printed = {
      start: normal.span.start,
      end: normal.span.start + textOf(cable.text, normal.span).trimEnd().length,
    };
    const words = normal.text.trimEnd();
    yield {
      span: printed,
      message: `${textOf(cable.text, printed)} usually reads ${words}`,
      fixes: [
        {
          title: `Replace by ${words}`,
          edits: [{ span: normal.span, newText: normal.text }],
          safety: 'safe',
        },
      ],
    };
  },
};
