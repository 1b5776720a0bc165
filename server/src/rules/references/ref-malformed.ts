import { printedReference } from '../../model/references';
import type { Fix, Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { slip } from '../support/weights';
import { sicHint } from '../support/wording';

export const refMalformed: Rule = {
  id: 'ref-malformed',
  group: 'references',
  reads: 'top',
  summary: 'A reference has letters among its figures, or a post without a number.',
  why: 'Post and number find the cable that is meant. Letters that look like figures are slips of text recognition and hide it from every search; a post alone lost its number. Letters, meetings and airgrams are left alone.',
  authority: ['CABLEMAP', 'LEUC'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: ROME'], finds: ['ROME'] },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: O8 ROME 114'],
        finds: ['O8'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'REF: 08 ROME 114'],
      },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: ROME 1l4'],
        finds: ['1l4'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'REF: ROME 114'],
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: 08 ROME 114'] },
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME A-50 B. ROE E-MAIL OF MAY 8'] },
    ],
  },
  *check(cable, context) {
    for (const reference of cable.references?.items ?? []) {
      const printed = printedReference(cable.text, reference);
      if (!printed) continue;
      for (const part of [printed.year, printed.number]) {
        if (!part || !/[OIl]/.test(part.text)) continue;
        const figures = part.text.replaceAll('O', '0').replace(/[Il]/g, '1');
        const fix: Fix = replaceBy(part.span, figures, 'safe');
        yield {
          span: part.span,
          message: `${part.text} has letters among its figures, and no search for ${figures} finds it.${sicHint(context)}`,
          severity: slip,
          fixes: [fix],
        };
      }
      const { post, number } = printed;
      if (number || reference.number !== null || !context.knowledge.posts.find(post.text)) continue;
      yield {
        span: reference.words,
        message: `${reference.text} is a post without the number of a cable. Was the number lost?`,
      };
    }
  },
};
