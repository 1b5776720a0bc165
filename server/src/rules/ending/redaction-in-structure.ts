import type { Cable } from '../../model/cable';
import { contains, type Span } from '../../text/span';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { redactions } from '../support/redactions';

export const redactionInStructure: Rule = {
  id: 'redaction-in-structure',
  group: 'ending',
  summary: 'A number, a date, a class or a TAG was hidden by whoever released the cable.',
  why: 'These lines tell what the cable is and where it belongs. What is hidden in them counts as not known; nothing else is said of the place.',
  authority: ['CGSAMPLE', 'OWN'],
  severity: { draft: 'warning', transcribe: 'information' },
  supersedes: [
    'redaction-mark',
    'redaction-uneven',
    'tags-unknown',
    'tags-duplicate',
    'mrn-post-unknown',
    'mrn-malformed',
    'mrn-missing',
    'missing-classification',
  ],
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleFront({ tags: 'TAGS: XXXX, MT' }), finds: ['XXXX'] },
      {
        text: ['UNCLAS XXXXXXXX 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
        finds: ['XXXXXXXX'],
      },
    ],
    good: [
      { text: exampleFront({ tags: 'TAGS: OVIP (XXXX), MT' }) },
      { text: exampleFront({ subject: 'SUBJECT: A TALK WITH XXXXXXXXXXXX' }) },
    ],
  },
  *check(cable, { knowledge }) {
    const hidden = redactions(cable, knowledge);
    if (hidden.length === 0) return;
    const fields = structure(cable);
    for (const { span } of hidden) {
      const field = fields.find((each) => contains(each.span, span));
      if (!field) continue;
      yield {
        span,
        message: `A part of the ${field.name} was taken out when the cable was released. It counts as not known.`,
      };
    }
  },
};

/** The places that tell what the cable is; names among the TAGS are no part of them. */
function structure(cable: Cable): readonly { readonly name: string; readonly span: Span }[] {
  const { textLines, tags, heading, executiveOrder } = cable;
  const dtg = heading?.dtg;
  return [
    ...textLines.map(({ span }) => ({ name: 'text line', span })),
    ...(tags?.tags ?? []).filter(({ kind }) => kind !== 'person').map(({ span }) => ({ name: 'TAGS', span })),
    ...(dtg ? [{ name: 'date-time group', span: dtg.span }] : []),
    ...(executiveOrder ? [{ name: 'E.O. line', span: executiveOrder.span }] : []),
  ];
}
