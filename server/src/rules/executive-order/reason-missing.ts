import type { Rule } from '../rule';
import { hasReasons, isDerived } from '../support/authority';
import { isClassifiedCable } from '../support/declassification';
import { exampleSecret } from '../support/examples';
import { insertAt } from '../support/fixes';
import { forCopyist } from '../support/wording';

/** So far behind the classifier the reason may stand. */
const searched = 300;

export const reasonMissing: Rule = {
  id: 'reason-missing',
  group: 'executive-order',
  summary: 'The classifier gives no reason.',
  why: 'Orders 12958 and 13526 ask for the section and letter of the order that allow the cable to be classified. Derived cables need none; elsewhere the end of the line may have been lost.',
  authority: ['32CFR2001', 'FAH1-246'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ authority: ['Classified By: DCM Jane Doe.'] }),
        finds: ['Classified By: DCM Jane Doe.'],
      },
      {
        text: exampleSecret({ authority: ['Classified By: DCM Jane Doe.'] }),
        finds: ['Classified By: DCM Jane Doe.'],
        fixed: exampleSecret({ authority: ['Classified By: DCM Jane Doe. Reason: 1.4 (b), (d).'] }),
        profile: 'draft',
      },
    ],
    good: [
      { text: exampleSecret() },
      { text: exampleSecret({ authority: ['Classified By: DCM Jane Doe.', 'Reason: 1.4 (d).'] }) },
      { text: exampleSecret({ authority: ['Classified By: DCM Jane Doe.', 'Derived From: DSCG 05-1'] }) },
    ],
  },
  *check(cable, context) {
    const { authority, text } = cable;
    if (!authority?.name || authority.cites.length > 0 || authority.reasons.length > 0 || isDerived(cable))
      return;
    if (!hasReasons(cable) || !isClassifiedCable(cable, context.knowledge)) return;
    const { start } = authority.span;
    const words = text.slice(start, authority.span.end).trimEnd();
    // a reason that is miswritten, or stands behind a page break
    if (/reason|1\s*[.,]\s*\d|derived/i.test(text.slice(start, authority.span.end + searched))) return;
    const end = start + words.length;
    yield {
      span: { start, end },
      message: `The classifier is named, but not the reason, such as 1.4 (d).${forCopyist(context, 'Was the end of the line lost?')}`,
      fixes: context.profile === 'draft' ? [insertAt(end, ' Reason: 1.4 (b), (d).')] : [],
    };
  },
};
