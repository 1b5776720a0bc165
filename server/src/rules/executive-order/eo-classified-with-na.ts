import { isClassified } from '../../edits/levels';
import type { Rule } from '../rule';
import { usualDeclassification } from '../support/declassification';
import { replaceBy } from '../support/fixes';
import { forCopyist } from '../support/wording';

export const eoClassifiedWithNa: Rule = {
  id: 'eo-classified-with-na',
  group: 'executive-order',
  reads: 'top',
  summary: 'The cable is classified, but its E.O. line says N/A.',
  why: 'A classified cable must say when or by what event its secrecy ends. N/A beside it means that the value or the class is wrong, or was copied wrongly. LIMITED OFFICIAL USE is no classification and rightly has N/A.',
  authority: ['32CFR2001'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO SECSTATE WASHDC',
          'S E C R E T VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
        ],
        finds: ['N/A'],
        fixed: [
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO SECSTATE WASHDC',
          'S E C R E T VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: DECL: 05/14/2019',
          'TAGS: EAGR, MT',
        ],
      },
    ],
    good: [
      {
        text: [
          'S E C R E T VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: DECL: 05/14/2019',
          'TAGS: EAGR, MT',
        ],
      },
      {
        text: [
          'LIMITED OFFICIAL USE LUXEMBOURG 0412',
          '',
          'E.O. 11652: N/A',
          'TAGS: EAGR, LU',
          'SUBJ: HONEY TARIFF',
        ],
      },
    ],
  },
  *check(cable, context) {
    const { knowledge } = context;
    const marking = cable.textLines[0]?.marking;
    const order = cable.executiveOrder;
    const value = order?.declassification;
    if (!marking || marking.garbled || value?.kind !== 'not-applicable') return;
    if (!isClassified(knowledge.classifications.order(marking.level))) return;
    const usual = usualDeclassification(order?.order?.printedNumber ?? '', cable);
    yield {
      span: value.span,
      message: `A ${marking.level} cable must say when it is declassified, so ${value.text} cannot be right beside it.${forCopyist(context, 'Compare both with the original.')}`,
      fixes: usual === null ? [] : [replaceBy(value.span, usual)],
      related: [{ span: marking.span, message: 'The classification' }],
    };
  },
};
