import type { Cable } from '../../model/cable';
import { lineEnd } from '../../text/line-end';

import type { Fix, Rule } from '../rule';
import { damagedKeyword } from '../support/damaged-keywords';
import { exampleHeading } from '../support/examples';
import { insertAt, replaceBy } from '../support/fixes';
import { forCopyist, sicHint } from '../support/wording';

/** What copying explains. */
const slip = { draft: 'error', transcribe: 'warning' } as const;

export const fromMissing: Rule = {
  id: 'from-missing',
  group: 'heading',
  summary: 'The heading has no line FM.',
  why: 'The line FM names the sender. Where the text line is damaged, it alone tells from which post the cable came.',
  authority: ['ACP127'],
  severity: { draft: 'error', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleHeading({ from: '' }),
        finds: ['P 140905Z MAY 09'],
        fixed: exampleHeading(),
      },
      {
        text: exampleHeading({ from: 'FN AMEMBASSY VALLETTA' }),
        finds: ['FN'],
        fixed: exampleHeading(),
      },
    ],
    good: [
      { text: exampleHeading() },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
    ],
  },
  *check(cable, context) {
    const { heading } = cable;
    if (!heading || heading.from) return;
    const damaged = damagedKeyword(cable, 'FM');
    if (damaged) {
      yield {
        span: damaged.span,
        message: `${damaged.printed} is no keyword of a heading; FM is close to it.${sicHint(context)}`,
        severity: slip,
        fixes: [replaceBy(damaged.span, 'FM')],
      };
    } else if (heading.dtg && heading.to.length > 0) {
      yield {
        span: heading.dtg.span,
        message: `No line FM with the sender follows the date-time group.${forCopyist(context, 'Look for it in the original.')}`,
        fixes: insertSender(cable, heading.groups[0]?.span.start),
      };
    }
  },
};

/** The address of the post that the text line names. */
function insertSender(cable: Cable, at: number | undefined): readonly Fix[] {
  if (at === undefined || cable.messageNumber) return [];
  const address = cable.textLines[0]?.mrn?.post?.plad;
  return address ? [insertAt(at, `FM ${address}${lineEnd(cable.text)}`)] : [];
}
