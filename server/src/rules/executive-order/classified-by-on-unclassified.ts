import { classifiedParagraphs } from '../../edits/levels';
import { textOf } from '../../text/span';
import type { Fix, Rule } from '../rule';
import { exampleFront, exampleSecret } from '../support/examples';
import { removeLine } from '../support/fixes';
import { forCopyist } from '../support/wording';

export const classifiedByOnUnclassified: Rule = {
  id: 'classified-by-on-unclassified',
  group: 'executive-order',
  summary: 'The cable is UNCLAS, but somebody is named who classified it.',
  why: 'Nobody classifies an unclassified cable. Either the class of the text line is wrong, or the line belongs to another cable.',
  authority: ['32CFR2001'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [
          ...exampleFront(),
          'Classified By: DCM Jane Doe, reason 1.4 (b).',
          '',
          '1. The federation met.',
        ],
        finds: ['Classified By'],
        fixed: [...exampleFront(), '', '1. The federation met.'],
      },
    ],
    good: [{ text: exampleFront() }, { text: exampleSecret() }],
  },
  *check(cable, context) {
    const marking = cable.textLines[0]?.marking;
    const { authority, text } = cable;
    const value = cable.executiveOrder?.declassification?.kind;
    if (!authority?.name || marking?.level !== 'UNCLASSIFIED' || marking.garbled) return;
    // with a date beside it the class is wrong, or the cable was declassified later: other rules tell
    if ((value && value !== 'not-applicable') || classifiedParagraphs(cable).length > 0) return;
    const label = /classified\s+by/i.exec(textOf(text, authority.span));
    const start = authority.span.start + (label?.index ?? 0);
    const fixes: Fix[] =
      label?.index === 0 && authority.fields.length === 1
        ? [removeLine(text, authority.span, 'Remove the line')]
        : [];
    yield {
      span: { start, end: start + (label?.[0].length ?? 1) },
      message: `An UNCLAS cable has no classifier, so one of the two is wrong.${forCopyist(context, 'Compare both with the original.')}`,
      fixes,
      related: [{ span: marking.span, message: 'The classification' }],
    };
  },
};
