import { isClassified } from '../../edits/levels';
import type { CableFrame } from '../../model/cable';
import type { Rule, RuleContext } from '../rule';
import { damagedLabel } from '../support/damaged-labels';
import { expectedOrder, usualDeclassification } from '../support/declassification';
import { exampleFront } from '../support/examples';
import { isExemptAid, missingField } from '../support/front';
import { forCopyist } from '../support/wording';

export const eoMissing: Rule = {
  id: 'eo-missing',
  group: 'executive-order',
  reads: 'frame',
  summary: 'The cable has no E.O. line.',
  why: 'Since 1 March 1973 every telegram names the executive order on classification and when its secrecy ends, or N/A. Where the line is missing in a copy, it was most likely lost.',
  authority: ['HB1974', 'FAH1-210'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [{ text: exampleFront({ order: '' }), finds: ['TAGS'], fixed: exampleFront() }],
    good: [
      { text: exampleFront() },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', '1. This message was sent twice.'] },
    ],
  },
  *check(cable, context) {
    const missing = missingField(cable, 'executiveOrder');
    if (!missing || isExemptAid(cable)) return;
    // the line is there: eo-malformed tells
    if (damagedLabel(cable, 'executiveOrder', context.knowledge)) return;
    const line = usualLine(cable, context);
    yield {
      span: missing.place,
      message: `No E.O. line stands here, though every cable since March 1973 has one.${forCopyist(context, 'Look for it in the original.')}`,
      fixes: line === null ? [] : [missing.insert(line)],
    };
  },
};

/** The order in force, with what cables of that level usually say; null where that is not known. */
function usualLine(cable: CableFrame, { knowledge }: RuleContext): string | null {
  const order = expectedOrder(cable, knowledge);
  const level = cable.textLines[0]?.marking?.level;
  if (order === null || level === undefined) return null;
  const value = isClassified(knowledge.classifications.order(level))
    ? usualDeclassification(order, cable)
    : 'N/A';
  return value && `E.O. ${order}: ${value}`;
}
