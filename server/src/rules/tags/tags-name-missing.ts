import type { CableTop } from '../../model/cable';
import type { Rule } from '../rule';
import { insertAt } from '../support/fixes';
import { namedVisits } from '../support/named-visits';
import { forCopyist } from '../support/wording';

export const tagsNameMissing: Rule = {
  id: 'tags-name-missing',
  group: 'tags',
  reads: 'top',
  summary: 'A code for visits stands without the name of the visitor.',
  why: 'In the 1970s and 1980s OVIP, OREP, OEXC, OCON and OTRA were followed by a name in parentheses, by which the archive files the visit. Later cables leave it out, so only those up to 1990 are looked at.',
  authority: ['HB1974'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['sas', 'middle'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N/A', 'TAGS: OVIP, MT', 'SUBJ: A VISIT'],
        finds: ['OVIP'],
        fixed: ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N/A', 'TAGS: OVIP (), MT', 'SUBJ: A VISIT'],
      },
    ],
    good: [
      {
        text: ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N/A', 'TAGS: OVIP (DOE, JANE), MT', 'SUBJ: A VISIT'],
      },
      {
        text: ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N/A', 'TAGS: OVIP, MT (DOE, JANE)', 'SUBJ: A VISIT'],
      },
    ],
  },
  *check(cable, context) {
    if (!isOfTime(cable)) return;
    for (const { tag, bareName, isNamed } of namedVisits(cable, context.knowledge)) {
      if (isNamed || bareName.length > 0) continue;
      yield {
        span: tag.span,
        message: `${tag.text} stands without the name of the visitor in parentheses, which was asked for at that time.${forCopyist(context, 'Was one lost?')}`,
        fixes: [insertAt(tag.span.end, ' ()')],
      };
    }
  },
};

function isOfTime({ date, generation }: CableTop): boolean {
  return date === null ? generation === 'sas' : date < '1991';
}
