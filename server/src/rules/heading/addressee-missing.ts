import { lineEnd } from '../../text/line-end';
import type { Rule } from '../rule';
import { damagedKeyword } from '../support/damaged-keywords';
import { exampleHeading } from '../support/examples';
import { insertAt, replaceBy } from '../support/fixes';
import { endsAt } from '../support/front';
import { forCopyist, sicHint } from '../support/wording';

/** What copying explains. */
const slip = { draft: 'error', transcribe: 'warning' } as const;

export const addresseeMissing: Rule = {
  id: 'addressee-missing',
  group: 'heading',
  summary: 'The heading has no line TO, or a keyword of its addresses is damaged.',
  why: 'A telegram has at least one addressee who is to act on it. Archives cut long lists of addresses now and then; a damaged keyword hides one.',
  authority: ['ACP127'],
  severity: { draft: 'error', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleHeading({ to: '' }),
        finds: ['FM AMEMBASSY VALLETTA'],
        fixed: exampleHeading({ to: 'TO SECSTATE WASHDC' }),
      },
      {
        text: exampleHeading({ to: 'T0 SECSTATE WASHDC' }),
        finds: ['T0'],
        fixed: exampleHeading({ to: 'TO SECSTATE WASHDC' }),
      },
      {
        text: exampleHeading({ info: '1NFO AMEMBASSY ROME' }),
        finds: ['1NFO'],
        fixed: exampleHeading({ info: 'INFO AMEMBASSY ROME' }),
      },
    ],
    good: [
      { text: exampleHeading() },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
      { text: ['P 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', ''] },
    ],
  },
  *check(cable, context) {
    const { heading } = cable;
    if (!heading || cable.messageNumber) return;
    const damaged = (['TO', 'INFO'] as const).flatMap((keyword) => {
      const isRead = heading.groups.some((group) => group.keyword === keyword);
      const found = isRead ? undefined : damagedKeyword(cable, keyword);
      return found ? [{ ...found, keyword }] : [];
    });
    for (const { span, printed, keyword } of damaged) {
      yield {
        span,
        message: `${printed} is no keyword of a heading; ${keyword} is close to it.${sicHint(context)}`,
        severity: slip,
        fixes: [replaceBy(span, keyword)],
      };
    }
    const { from } = heading;
    if (damaged.length > 0 || !from || heading.groups.length > 0) return;
    if (endsAt(cable.text, from.span.end)) return;
    yield {
      span: from.span,
      message: `No line TO with an addressee follows the sender.${forCopyist(context, 'Look for it in the original.')}`,
      fixes: from.name.startsWith('SECSTATE')
        ? []
        : [insertAt(from.span.end, `${lineEnd(cable.text)}TO SECSTATE WASHDC`)],
    };
  },
};
