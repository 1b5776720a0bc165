import type { CableTop } from '../../model/cable';
import { distance } from '../../text/distance';
import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { slip } from '../support/weights';
import { sicHint } from '../support/wording';

/** Words that open the address of a diplomatic post; all are long enough that nothing else is near. */
const prefixes = ['AMEMBASSY', 'AMCONSUL', 'AMLEGATION', 'USMISSION', 'USOFFICE', 'SECSTATE'];

/** Open as well, and one or two letters from the others. */
const others: ReadonlySet<string> = new Set([
  'AMCONGEN',
  'AMCONSULATE',
  'AMEMBASSIES',
  'AMCONSULS',
  'USMISSIONS',
]);

export const addresseePrefixUnknown: Rule = {
  id: 'addressee-prefix-unknown',
  group: 'heading',
  reads: 'top',
  summary: 'The first word of an address is close to AMEMBASSY, AMCONSUL or the like, but none of them.',
  why: 'Diplomatic addresses begin with one of a few words, and programs find a post by them. Commands, agencies and collectives have names of every kind, so only near misses are reported.',
  authority: ['ACP117'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleHeading({ info: 'INFO RUEHRO/AMEMBASY ROME 0219' }),
        finds: ['AMEMBASY'],
        fixed: exampleHeading({ info: 'INFO RUEHRO/AMEMBASSY ROME 0219' }),
      },
    ],
    good: [
      { text: exampleHeading({ info: 'INFO RUEHRO/AMEMBASSY ROME 0219' }) },
      { text: exampleHeading({ info: 'INFO RHMFISS/CDR BEES NAPLES' }) },
    ],
  },
  *check(cable, context) {
    const { from, groups = [] } = cable.heading ?? {};
    const addresses = [...(from ? [from] : []), ...groups.flatMap((group) => group.addresses)];
    for (const { name, nameSpan } of addresses) {
      const word = /^\S+/.exec(name)?.[0] ?? '';
      if (word === name || prefixes.includes(word) || others.has(word)) continue;
      const near = prefixes.find((prefix) => distance(prefix, word, 2) <= 2);
      if (!near) continue;
      const span = { start: nameSpan.start, end: nameSpan.start + word.length };
      yield {
        span,
        message: `${word} opens no address; ${near} is close to it.${sicHint(context)}`,
        ...(addressesAreFilledIn(cable) ? { severity: slip } : {}),
        fixes: [replaceBy(span, near)],
      };
    }
  },
};

/** Addresses with routing indicators come from a table of the sending program; before, they were typed and garbled. */
function addressesAreFilledIn({ heading }: CableTop): boolean {
  return heading?.to.some(({ routingIndicator }) => routingIndicator !== null) ?? false;
}
