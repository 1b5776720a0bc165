import { nearPost, printedReference } from '../../model/references';
import { memoized } from '../../text/memoized';
import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

export const refPostUnknown: Rule = {
  id: 'ref-post-unknown',
  group: 'references',
  reads: 'top',
  summary: 'The post of a reference is in no list, and a known post is one letter off.',
  why: 'Under a misspelt post nobody finds the cable that is meant. Commands and agencies number their messages, too, so a name is reported only where one letter makes it a post.',
  authority: ['ACP117', 'CGINDEX', 'LEUC'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: ALMATTY 114'],
        finds: ['ALMATTY'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'REF: ALMATY 114'],
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: ALMATY 114'] },
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: USCINCEUR 114'] },
    ],
  },
  *check(cable, context) {
    const postNear = memoized((name: string) => nearPost(name, context.knowledge.posts));
    for (const reference of cable.references?.items ?? []) {
      const printed = printedReference(cable.text, reference);
      if (!printed?.number) continue;
      const { text, span } = printed.post;
      const post = postNear(text);
      if (!post) continue;
      yield {
        span,
        message: `${text} is in no list of posts; ${post.printedName} is one letter off.${sicHint(context)}`,
        fixes: [replaceBy(span, post.printedName)],
      };
    }
  },
};
