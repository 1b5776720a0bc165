import { classifiedParagraphs } from '../../edits/levels';
import type { Declassification } from '../../model/declassification';
import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { forCopyist } from '../support/wording';

export const eoUnclassifiedWithDecl: Rule = {
  id: 'eo-unclassified-with-decl',
  group: 'executive-order',
  reads: 'frame',
  summary: 'The cable is UNCLAS, but its E.O. line says when it is declassified.',
  why: 'What is not classified cannot be declassified: an unclassified cable says N/A. One of the two, the class or the value, is wrong or was copied wrongly.',
  authority: ['HB1974', 'ITA-COMMERCE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: DECL: 05/14/2019', 'TAGS: EAGR, MT'],
        finds: ['DECL: 05/14/2019'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'] },
      {
        text: [
          'UNCLAS VALLETTA 03545',
          '',
          'E.O. 12356: DECLASSIFIED 05/14/1999',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
      },
    ],
  },
  *check(cable, context) {
    const marking = cable.textLines[0]?.marking;
    const value = cable.executiveOrder?.declassification;
    if (marking?.level !== 'UNCLASSIFIED' || marking.garbled || !value || !isDeclassification(value)) return;
    // with classified paragraphs it is the class that is wrong: `portion-above-overall` tells that
    if (classifiedParagraphs(cable).length > 0) return;
    yield {
      span: value.span,
      message: `An UNCLAS cable has nothing to declassify, so ${value.text} cannot be right beside it.${forCopyist(context, 'Compare both with the original.')}`,
      fixes: [replaceBy(value.span, 'N/A')],
      related: [{ span: marking.span, message: 'The classification' }],
    };
  },
};

/** A cable released later may carry a note that it was declassified. */
function isDeclassification({ kind, text }: Declassification): boolean {
  return ['date', 'duration', 'event', 'code'].includes(kind) && !/DECLASSIFIED/i.test(text);
}
