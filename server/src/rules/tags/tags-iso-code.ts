import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { untimelyTags } from '../support/untimely-tags';
import { sicHint } from '../support/wording';

export const tagsIsoCode: Rule = {
  id: 'tags-iso-code',
  group: 'tags',
  reads: 'top',
  summary: 'A country stands with its ISO code, which TAGS did not use at that time.',
  why: 'Until the 2010s the geographic codes of TAGS followed FIPS 10 and had JA for Japan, as no ISO list has. Only what named no country at all in the lists of the time is reported; most pairs of letters are valid in both with different meanings.',
  authority: ['HB1974', 'FAH2009', 'FAM2024G'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['R 140905Z MAY 07', 'FM AMEMBASSY TOKYO', 'UNCLAS TOKYO 001217', '', 'TAGS: EAGR, JP'],
        finds: ['JP'],
        fixed: ['R 140905Z MAY 07', 'FM AMEMBASSY TOKYO', 'UNCLAS TOKYO 001217', '', 'TAGS: EAGR, JA'],
      },
    ],
    good: [
      { text: ['R 140905Z MAY 07', 'FM AMEMBASSY TOKYO', 'UNCLAS TOKYO 001217', '', 'TAGS: EAGR, JA'] },
      { text: ['R 140905Z MAY 24', 'FM AMEMBASSY TOKYO', 'UNCLAS TOKYO 001217', '', 'TAGS: EAGR, JP'] },
    ],
  },
  *check(cable, context) {
    for (const { tag, meaning, instead, kind } of untimelyTags(cable, context.knowledge)) {
      if (kind !== 'iso' || instead.length === 0) continue;
      yield {
        span: tag.span,
        message: `${tag.text} is not in the TAGS of that time: ${meaning.name} was ${instead[0]}.${sicHint(context)}`,
        fixes: instead.map((code) => replaceBy(tag.span, code)),
      };
    }
  },
};
