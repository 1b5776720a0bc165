import type { CableTop } from '../../model/cable';
import { memoized } from '../../text/memoized';
import type { Rule, RuleContext } from '../rule';
import { replaceBy } from '../support/fixes';
import { type UntimelyTag, untimelyTags } from '../support/untimely-tags';
import { slip } from '../support/weights';
import { sicHint } from '../support/wording';

export const tagsAnachronism: Rule = {
  id: 'tags-anachronism',
  group: 'tags',
  reads: 'top',
  summary: 'A code of the TAGS line was not in use at the date of the cable.',
  why: 'The lists changed: UR went with the Soviet Union, PTER came in 1981. A code of another decade was written from habit, or it is a miswritten code of its own time; the latter is likely where a code in use is one letter off. Days of change are not exact, so two years are allowed.',
  authority: ['HB1974', 'FAQ', 'FAH2009', 'CT2010'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['R 140905Z MAY 09', 'FM AMEMBASSY MOSCOW', 'UNCLAS MOSCOW 001217', '', 'TAGS: PREL, UR'],
        finds: ['UR'],
        fixed: ['R 140905Z MAY 09', 'FM AMEMBASSY MOSCOW', 'UNCLAS MOSCOW 001217', '', 'TAGS: PREL, RS'],
      },
      {
        text: ['R 140905Z MAY 76', 'FM AMEMBASSY VALLETTA', 'UNCLAS VALLETTA 0217', '', 'TAGS: PTER, MT'],
        finds: ['PTER'],
      },
    ],
    good: [
      { text: ['R 140905Z MAY 76', 'FM AMEMBASSY MOSCOW', 'UNCLAS MOSCOW 1217', '', 'TAGS: PFOR, UR'] },
      { text: ['R 140905Z MAY 09', 'FM AMEMBASSY MOSCOW', 'UNCLAS MOSCOW 001217', '', 'TAGS: PREL, RS'] },
    ],
  },
  *check(cable, context) {
    const nearTo = memoized((code: string) => nearCodes(code, cable, context));
    for (const untimely of untimelyTags(cable, context.knowledge)) {
      if (untimely.kind === 'iso') continue;
      const { tag, instead } = untimely;
      const near = nearTo(tag.code);
      const meant = [...new Set([...instead, ...near])].slice(0, offered);
      yield {
        span: tag.span,
        message: `${describe(untimely)}${meant.length > 0 ? `; was ${meant[0]} meant?` : '.'}${sicHint(context)}`,
        ...(near.length > 0 ? { severity: slip } : {}),
        ...(untimely.kind === 'retired' ? { tag: 'deprecated' } : {}),
        fixes: meant.map((code) => replaceBy(tag.span, code)),
      };
    }
  },
};

/** So many fixes are offered for one code. */
const offered = 3;

function describe({ tag, meaning, kind }: UntimelyTag): string {
  const code = `${tag.text} (${meaning.earlierName || meaning.name})`;
  return kind === 'retired'
    ? `${code} was no longer in use at the date of this cable`
    : `${code} was not yet in use at the date of this cable`;
}

/** The subjects in use that are one letter off; of two letters most pairs are near to some country. */
function nearCodes(code: string, cable: CableTop, { knowledge }: RuleContext): readonly string[] {
  if (code.length !== 4) return [];
  return knowledge.tags
    .nearest(code, cable.date)
    .filter((near) => near.code.length === 4 && (near.kind === 'subject' || near.kind === 'program'))
    .map((near) => near.code);
}
