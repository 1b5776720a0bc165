import { classifiedParagraphs, levelOfRank, printedLevel } from '../../edits/levels';
import type { Level } from '../../knowledge';
import type { CableFrame } from '../../model/cable';
import type { Span } from '../../text/span';
import type { Rule, RuleContext } from '../rule';
import { insertAt } from '../support/fixes';
import { endsAt } from '../support/front';

export const missingClassification: Rule = {
  id: 'missing-classification',
  group: 'classification',
  reads: 'frame',
  summary: 'No classification stands at the head of the cable.',
  why: 'Every telegram states its level before all other words, UNCLAS too. Without it nobody can tell how the text was to be handled, and a reader takes the first word of the line for it.',
  authority: ['FAH2-220', 'ACP127'],
  severity: { draft: 'error', transcribe: 'error' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
        finds: ['VALLETTA 000217'],
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
      {
        text: [
          'VALLETTA 000217',
          '',
          'E.O. 12958: DECL: 05/14/2019',
          'TAGS: EAGR, MT',
          '',
          '1. (C) The federation met.',
        ],
        finds: ['VALLETTA 000217'],
        fixed: [
          'C O N F I D E N T I A L VALLETTA 000217',
          '',
          'E.O. 12958: DECL: 05/14/2019',
          'TAGS: EAGR, MT',
          '',
          '1. (C) The federation met.',
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
      { text: ['P 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC'] },
      { text: ['Dear colleague,', '', 'the hives arrived on Monday.'] },
    ],
  },
  *check(cable, context) {
    const [textLine] = cable.textLines;
    if (textLine?.marking || textLine?.unread) return;
    if (textLine) {
      yield {
        span: textLine.span,
        message: 'The text line has no classification. Every telegram states its level first, UNCLAS too.',
        fixes: likelyLevels(cable, context).map((level) =>
          insertAt(textLine.span.start, `${printedLevel(level, cable, context.knowledge)} `),
        ),
      };
      return;
    }
    const place = firstField(cable) ?? headingAbove(cable);
    if (place)
      yield {
        span: place,
        message: cable.messageNumber
          ? 'No line with the classification stands above the fields, as every cable has one.'
          : 'No text line with a classification stands here, as every telegram has one.',
      };
  },
};

/** The first field that only cables have: above it a text line would stand. A piece of the body has none. */
function firstField({ captions, executiveOrder, tags }: CableFrame): Span | undefined {
  const caption = captions.find((use) => use.caption);
  return [caption?.span, executiveOrder?.label, tags?.label]
    .flatMap((span) => span ?? [])
    .sort((a, b) => a.start - b.start)[0];
}

/** The sender of a heading that something follows, or the whole heading where he is not told. */
function headingAbove({ heading, text }: CableFrame): Span | undefined {
  return heading && !endsAt(text, heading.span.end) ? (heading.from?.span ?? heading.span) : undefined;
}

/** The level of the highest portion mark; without marks the E.O. line tells at least whether there was one. */
function likelyLevels(cable: CableFrame, { knowledge }: RuleContext): readonly Level[] {
  const highest = classifiedParagraphs(cable).reduce(
    (rank, { marking }) => Math.max(rank, marking?.order ?? 0),
    0,
  );
  if (highest > 0) return [levelOfRank(highest, knowledge)];
  const marked = cable.paragraphs.some(({ marking }) => marking?.known);
  const declassified = cable.executiveOrder?.declassification?.kind ?? 'not-applicable';
  return marked || !['date', 'duration', 'event', 'code'].includes(declassified)
    ? ['UNCLASSIFIED']
    : ['CONFIDENTIAL', 'SECRET'];
}
