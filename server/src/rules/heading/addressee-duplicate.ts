import { squeezed } from '../../knowledge/text';
import type { Address } from '../../model/heading';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';
import { removeLine } from '../support/fixes';
import { slip } from '../support/weights';

const info = (...lines: readonly string[]): readonly string[] =>
  exampleHeading({ info: 'INFO RUEHRO/AMEMBASSY ROME 0219' }).flatMap((line) =>
    line.startsWith('INFO') ? [line, ...lines] : [line],
  );

export const addresseeDuplicate: Rule = {
  id: 'addressee-duplicate',
  group: 'heading',
  reads: 'top',
  summary: 'An addressee stands in the heading twice.',
  why: 'Nobody gets a cable twice under one address, so a second line of the same words may have been copied twice. Commands with several offices are told apart by them.',
  authority: ['ACP127'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: info('RUEHTU/AMEMBASSY TUNIS 0098', 'RUEHRO/AMEMBASSY ROME 0219'),
        finds: ['AMEMBASSY ROME'],
        fixed: info('RUEHTU/AMEMBASSY TUNIS 0098'),
      },
    ],
    good: [
      { text: info('RUEHTU/AMEMBASSY TUNIS 0098') },
      { text: info('RHMFISS/CDR BEES NAPLES//J2//', 'RHMFISS/CDR BEES NAPLES//J5//') },
    ],
  },
  *check(cable) {
    const { groups = [] } = cable.heading ?? {};
    const firsts = new Map<string, Address>();
    for (const group of groups) {
      for (const [index, address] of group.addresses.entries()) {
        const key = squeezed(`${address.routingIndicator ?? ''}/${address.name}`);
        const first = firsts.get(key);
        if (!first) firsts.set(key, address);
        else
          yield {
            span: address.nameSpan,
            message: `${address.name} stands here a second time. One of the two lines may have been copied twice.`,
            tag: 'unnecessary',
            ...(isCopy(cable.text, group.addresses[index - 1], address) ? { severity: slip } : {}),
            related: [{ span: first.nameSpan, message: `The first ${address.name}` }],
            fixes: index === 0 ? [] : [removeLine(cable.text, address.span, 'Remove the second line')],
          };
      }
    }
  },
};

/** The line right above has the very same words. */
function isCopy(text: string, above: Address | undefined, { span }: Address): boolean {
  return above !== undefined && textOf(text, above.span) === textOf(text, span);
}
