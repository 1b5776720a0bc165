import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { homeTag } from '../support/home';
import { trustedDate } from '../support/order-times';
import { sicHint } from '../support/wording';

export const tagsGeoNotPost: Rule = {
  id: 'tags-geo-not-post',
  group: 'tags',
  reads: 'top',
  summary: 'The code of another country stands where ISO has it for the country of the post.',
  why: 'CH is Switzerland to all the world, but was China in TAGS until the 2010s. A cable from Bern with CH and without SZ was probably meant for Switzerland.',
  authority: ['FAH2009', 'HB1974', 'FAM2024G'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['R 140905Z MAY 07', 'FM AMEMBASSY BERN', 'UNCLAS BERN 000217', '', 'TAGS: PGOV, CH'],
        finds: ['CH'],
        fixed: ['R 140905Z MAY 07', 'FM AMEMBASSY BERN', 'UNCLAS BERN 000217', '', 'TAGS: PGOV, SZ'],
      },
    ],
    good: [
      { text: ['R 140905Z MAY 07', 'FM AMEMBASSY BERN', 'UNCLAS BERN 000217', '', 'TAGS: PGOV, CH, SZ'] },
      { text: ['R 140905Z MAY 07', 'FM AMEMBASSY ROME', 'UNCLAS ROME 000217', '', 'TAGS: PGOV, CH, IT'] },
    ],
  },
  *check(cable, context) {
    const { tags } = context.knowledge;
    const date = trustedDate(cable, context.knowledge);
    const home = homeTag(cable);
    const list = cable.tags?.tags ?? [];
    if (home === undefined || date === null || list.some(({ code }) => code === home)) return;
    const country = tags.find(home, date)?.entity;
    if (!country) return;
    for (const tag of list) {
      // with the list of today in use a pair of letters may be meant as it is there
      if (tag.meaning?.kind !== 'geo' || tag.meaning.entity === country || mayBeOfToday(date)) continue;
      if (!tags.meanings(tag.code, null).some(({ entity }) => entity === country)) continue;
      yield {
        span: tag.span,
        message: `${tag.text} was ${tag.meaning.earlierName || tag.meaning.name} in the TAGS of that time; the country of this post was ${home}.${sicHint(context)}`,
        fixes: [replaceBy(tag.span, home)],
      };
    }
  },
};

/** Today's list of countries may have been in use since then (tag-schemes.csv). */
function mayBeOfToday(date: string): boolean {
  return date >= '2010-03'.slice(0, date.length);
}
