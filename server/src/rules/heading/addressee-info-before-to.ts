import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';

const [to, info] = ['TO RUEHC/SECSTATE WASHDC PRIORITY 1180', 'INFO RUEHRO/AMEMBASSY ROME 0219'];

export const addresseeInfoBeforeTo: Rule = {
  id: 'addressee-info-before-to',
  group: 'heading',
  reads: 'top',
  summary: 'The addressees for information stand above those for action.',
  why: 'Lines TO come before lines INFO in every heading, so lines in another order were probably moved in copying.',
  authority: ['ACP127'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleHeading({ to: info, info: to }),
        finds: ['INFO'],
        fixed: exampleHeading({ to, info }),
      },
    ],
    good: [{ text: exampleHeading({ to, info }) }],
  },
  *check(cable) {
    const groups = cable.heading?.groups ?? [];
    const action = groups.findIndex(({ keyword }) => keyword === 'TO');
    const above = groups.slice(0, Math.max(action, 0)).find(({ keyword }) => keyword === 'INFO');
    const below = groups[action];
    if (!above || !below || cable.messageNumber) return;
    yield {
      span: above.keywordSpan,
      message: 'INFO stands above TO. A heading names those who act before those who are informed.',
      related: [{ span: below.keywordSpan, message: 'The addressees for action' }],
      fixes: [
        {
          title: 'Swap the two groups',
          edits: [
            { span: above.span, newText: textOf(cable.text, below.span) },
            { span: below.span, newText: textOf(cable.text, above.span) },
          ],
          safety: 'suggested',
        },
      ],
    };
  },
};
