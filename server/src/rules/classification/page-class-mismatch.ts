import type { Level } from '../../knowledge';
import type { CableFrame } from '../../model/cable';
import { quotedText } from '../../model/quoted';
import { type Span, textOf } from '../../text/span';
import type { Finding, Rule, RuleContext } from '../rule';
import { forCopyist } from '../support/wording';

export const pageClassMismatch: Rule = {
  id: 'page-class-mismatch',
  group: 'classification',
  reads: 'frame',
  summary: 'The classification at the head or foot of a page is not that of the text line.',
  why: 'Every page bears the level of the whole cable. Where they differ, one of the two was copied wrongly.',
  authority: ['32CFR2001', 'LEUC'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [
          'C O N F I D E N T I A L LUXEMBOURG 0412',
          '',
          'E.O. 11652: GDS',
          'TAGS: EAGR, LU',
          'SUBJ: HONEY TARIFF',
          '',
          '1. THE FEDERATION MET.',
          'SECRET',
        ],
        finds: ['SECRET'],
      },
    ],
    good: [
      {
        text: [
          'C O N F I D E N T I A L LUXEMBOURG 0412',
          '',
          'E.O. 11652: GDS',
          'TAGS: EAGR, LU',
          'SUBJ: HONEY TARIFF',
          '',
          '1. THE FEDERATION MET.',
          'CONFIDENTIAL',
        ],
      },
      {
        text: [
          'UNCLASSIFIED',
          'S E C R E T LUXEMBOURG 0412',
          '',
          'E.O. 11652: GDS',
          'TAGS: EAGR, LU',
          'SUBJ: HONEY TARIFF',
          '',
          '1. THE FEDERATION MET.',
          'UNCLASSIFIED',
        ],
      },
    ],
  },
  *check(cable, context) {
    const marking = cable.textLines[0]?.marking;
    if (!marking) return;
    const marks = pageMarks(cable, context);
    const others = marks.filter(({ level }) => level !== marking.level);
    const agrees = others.length < marks.length;
    // A copy that was released bears UNCLASSIFIED over the old level of every page.
    const wrong = others.filter(({ level }) => level !== 'UNCLASSIFIED' || (agrees && others.length === 1));
    const textLine = { span: marking.span, message: `The text line says ${marking.text}` };
    for (const { span } of agrees ? wrong : wrong.slice(0, 1)) yield mismatch(cable, span, textLine, context);
  },
};

function mismatch(
  { text }: CableFrame,
  span: Span,
  textLine: { readonly span: Span; readonly message: string },
  context: RuleContext,
): Finding {
  return {
    span,
    message: `The page says ${textOf(text, span)}, the text line ${textOf(text, textLine.span)}.${forCopyist(context, 'Compare both with the original.')}`,
    related: [textLine],
  };
}

/** The class words at the heads and feet of pages; a quoted document has its own. */
function pageMarks(
  cable: CableFrame,
  { knowledge }: RuleContext,
): readonly { readonly span: Span; readonly level: Level }[] {
  const isQuoted = quotedText(cable);
  return cable.artefacts.flatMap(({ kind, span }) => {
    if (kind !== 'classification' || isQuoted(span.start)) return [];
    const level = knowledge.classifications.find(textOf(cable.text, span))?.level;
    return level ? [{ span, level }] : [];
  });
}
