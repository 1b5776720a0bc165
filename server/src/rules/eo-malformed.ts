import { textOf } from '../text/span';
import type { Rule } from './rule';

export const eoMalformed: Rule = {
  id: 'eo-malformed',
  group: 'executive-order',
  summary: 'Label, number or separator of the E.O. line are off.',
  why: 'A zero for the letter O, or a semicolon for the colon, is a slip of typing or of text recognition, and searches for the line miss it. The accepted styles, such as EO 12958 DECL:, are left alone.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.0. 12958; N/A',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
        finds: ['E.0. 12958;'],
        fixed: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
      },
    ],
    good: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
      },
      {
        text: [
          'C O N F I D E N T I A L VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'EO 12958 DECL: 05/14/2019',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
      },
    ],
  },
  *check(cable) {
    const normal = cable.executiveOrder?.normalForm;
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
