import type { Post } from '../../knowledge';
import type { Address } from '../../model/heading';
import { textOf } from '../../text/span';
import type { Finding, Rule, RuleContext } from '../rule';
import { replaceBy } from '../support/fixes';
import { isNear } from '../support/near';
import { cityOf, postAt } from '../support/senders';
import { forCopyist, sicHint } from '../support/wording';

export const mrnFromMismatch: Rule = {
  id: 'mrn-from-mismatch',
  group: 'classification',
  reads: 'top',
  summary: 'The post of the text line is not the post of the line FM.',
  why: 'A cable names its sender twice: in the line FM and before its number. The two agree, unless a delegation numbers through an embassy, so another post is most likely a slip in one of them.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['R 140905Z MAY 09', 'FM AMEMBASSY ROME', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'],
        finds: ['AMEMBASSY ROME'],
      },
      {
        text: ['R 140905Z MAY 09', 'FM AMEMBASSY VALETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'],
        finds: ['AMEMBASSY VALETTA'],
        fixed: ['R 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'],
      },
    ],
    good: [
      { text: ['R 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'] },
      { text: ['R 140905Z MAY 77', 'FM USDEL SECRETARY ROME', 'TO SECSTATE WASHDC', 'UNCLAS SECTO 03014'] },
      { text: ['R 140905Z MAY 09', 'FM SECSTATE WASHDC', 'TO AMEMBASSY ROME', 'UNCLAS STATE 040112'] },
    ],
  },
  *check(cable, context) {
    const from = cable.heading?.from;
    const mrn = cable.messageNumber ?? cable.textLines[0]?.mrn;
    if (!from || !mrn?.post || !mrn.postSpan || mrn.post.via === 'misspelling') return;
    const sender = postAt(from.name, cable, context.knowledge);
    const finding =
      sender && sender.via !== 'misspelling'
        ? otherPost(from, sender, mrn.post, context)
        : nearMiss(from, mrn.post, cable.text, context);
    if (finding)
      yield { ...finding, related: [{ span: mrn.postSpan, message: 'The post of the text line' }] };
  },
};

/** Kinds of posts that send under their own name; a delegation or a mission may number through another. */
const independent: ReadonlySet<Post['type']> = new Set([
  'department',
  'embassy',
  'consulate',
  'interests-section',
  'liaison-office',
]);

/** Within one country a consulate may number through its embassy. */
function otherPost(from: Address, sender: Post, post: Post, context: RuleContext): Finding | undefined {
  if (!independent.has(sender.type) || !independent.has(post.type)) return undefined;
  if (sender.mrnName === post.mrnName || sender.city === post.city || sender.country === post.country)
    return undefined;
  return {
    span: from.nameSpan,
    message: `The line FM names ${cityOf(from.name)}, the text line ${post.printedName}.${forCopyist(context, 'Compare both with the original.')}`,
  };
}

/** The city of an address that no list knows, a slip away from the post of the text line. */
function nearMiss(from: Address, post: Post, text: string, context: RuleContext): Finding | undefined {
  const city = cityOf(from.name);
  const name = [post.printedName, post.city.toUpperCase()].find((each) => isNear(city, each));
  if (!name || name === city || !textOf(text, from.nameSpan).endsWith(city)) return undefined;
  const span = { start: from.nameSpan.end - city.length, end: from.nameSpan.end };
  return {
    span: from.nameSpan,
    message: `${city} in the line FM is close to ${name}, the post of the text line.${sicHint(context)}`,
    fixes: [replaceBy(span, name)],
  };
}
