import { withLetters } from '../../text/look-alikes';
import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

export const routingIndicatorMalformed: Rule = {
  id: 'routing-indicator-malformed',
  group: 'heading',
  reads: 'top',
  summary: 'A routing indicator holds a figure.',
  why: 'A routing indicator is four to seven letters, the first an R. It has no figures, so one of them stands for a letter that looks like it.',
  authority: ['FAH2-230', 'ACP117', 'CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleHeading({ info: 'INFO RUEHR0/AMEMBASSY ROME 0219' }),
        finds: ['RUEHR0'],
        fixed: exampleHeading({ info: 'INFO RUEHRO/AMEMBASSY ROME 0219' }),
      },
      {
        text: exampleHeading({ info: 'INFO RUE4RO/AMEMBASSY ROME 0219' }),
        finds: ['RUE4RO'],
        fixed: exampleHeading({ info: 'INFO RUEHRO/AMEMBASSY ROME 0219' }),
      },
      { text: exampleHeading({ info: 'INFO RUE9XQ/CDR BEES NAPLES' }), finds: ['RUE9XQ'] },
    ],
    good: [{ text: exampleHeading({ info: 'INFO RUEHRO/AMEMBASSY ROME 0219' }) }],
  },
  *check(cable, context) {
    const { groups = [] } = cable.heading ?? {};
    for (const { name, routingIndicator, routingIndicatorSpan } of groups.flatMap(
      (group) => group.addresses,
    )) {
      if (!routingIndicator || !routingIndicatorSpan || /^[A-Z]+$/.test(routingIndicator)) continue;
      const letters = withLetters(routingIndicator);
      const known = context.knowledge.posts.byAddress(name)?.routingIndicator;
      const meant = known || (/^[A-Z]+$/.test(letters) ? letters : undefined);
      yield {
        span: routingIndicatorSpan,
        message: meant
          ? `${routingIndicator} holds a figure; a routing indicator has letters only, as ${meant}.${sicHint(context)}`
          : `${routingIndicator} holds a figure; a routing indicator has letters only.${sicHint(context)}`,
        fixes: meant ? [replaceBy(routingIndicatorSpan, meant)] : [],
      };
    }
  },
};
