import type { Post } from '../../knowledge';
import type { CableTop } from '../../model/cable';
import type { PrintedMrn } from '../../model/mrn';
import type { Rule, RuleContext } from '../rule';
import { replaceBy } from '../support/fixes';
import { isNear } from '../support/near';
import { senderOf } from '../support/senders';
import { sicHint } from '../support/wording';

/** No list of posts is whole. */
const unlisted = { draft: 'information', transcribe: 'information' } as const;

export const mrnPostUnknown: Rule = {
  id: 'mrn-post-unknown',
  group: 'classification',
  reads: 'top',
  summary: 'The post of the text line is in no list of posts.',
  why: 'The post is half of the name of the cable: under a misspelt one nobody looks. A name close to a post is most likely a slip; any other may be a new or closed post, a delegation or a task force.',
  authority: ['ACP117', 'CGINDEX', 'LEUC'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALETA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
        finds: ['VALETA'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
      },
      {
        text: ['UNCLAS HONEYVILLE 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
        finds: ['HONEYVILLE'],
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'] },
      { text: ['UNCLAS SECTO 03014', '', 'E.O. 11652: N/A', 'TAGS: EAGR, MT'] },
      { text: ['MRN: yy VALLETTA 000', 'From: AMEMBASSY VALLETTA', 'TAGS: EAGR, MT', 'Subject: BEES'] },
    ],
  },
  *check(cable, context) {
    const printed = [...cable.textLines.map(({ mrn }) => mrn), cable.messageNumber];
    for (const mrn of printed) {
      if (!mrn?.postSpan || mrn.postText === null) continue;
      if (mrn.post && mrn.post.via !== 'misspelling') continue;
      if (/^yy\b/.test(mrn.postText)) continue; // the year of a form that is still to be filled in
      const meant = meantPost(mrn, cable, context);
      yield meant
        ? {
            span: mrn.postSpan,
            message: `${mrn.postText} is no post; ${meant.printedName} is close to it.${sicHint(context)}`,
            fixes: [replaceBy(mrn.postSpan, meant.printedName)],
          }
        : {
            span: mrn.postSpan,
            message: `${mrn.postText} is in no list of posts. It may be a post that the lists do not have.`,
            severity: unlisted,
          };
    }
  },
};

/** The sender of the heading, where its name is near; else a known misspelling's post, or the nearest name. */
function meantPost(
  { post, postText }: PrintedMrn,
  cable: CableTop,
  { knowledge }: RuleContext,
): Post | undefined {
  if (post || postText === null) return post;
  const sender = senderOf(cable, knowledge);
  return sender && isNear(postText, sender.printedName) ? sender : knowledge.posts.nearest(postText, 1)[0];
}
