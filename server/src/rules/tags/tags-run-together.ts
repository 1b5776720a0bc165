import type { CableTop } from '../../model/cable';
import { memoized } from '../../text/memoized';
import type { Rule, RuleContext } from '../rule';
import { exampleFront } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { homeTag } from '../support/home';
import { sicHint } from '../support/wording';

export const tagsRunTogether: Rule = {
  id: 'tags-run-together',
  group: 'tags',
  reads: 'top',
  summary: 'Several codes of the TAGS line stand together without a blank.',
  why: 'Codes that are run together are found by no search. The blanks were lost in typing or when lines were joined.',
  authority: ['CGSAMPLE', 'CABLEMAP'],
  severity: { draft: 'warning', transcribe: 'warning' },
  supersedes: ['tags-unknown'],
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({ tags: 'TAGS: ETRDEINVPGOVMT' }),
        finds: ['ETRDEINVPGOVMT'],
        fixed: exampleFront({ tags: 'TAGS: ETRD EINV PGOV MT' }),
      },
      {
        text: exampleFront({ tags: 'TAGS: EAGR, PGOVMT' }),
        finds: ['PGOVMT'],
        fixed: exampleFront({ tags: 'TAGS: EAGR, PGOV MT' }),
      },
    ],
    good: [{ text: exampleFront() }, { text: exampleFront({ tags: 'TAGS: EAGR, MT, APIMONDIA, MERCOSUR' }) }],
  },
  *check(cable, context) {
    const codesOf = memoized((word: string) => codesIn(word, cable, context));
    for (const tag of cable.tags?.tags ?? []) {
      const codes = tag.kind === 'unknown' ? codesOf(tag.code) : [];
      if (codes.length === 0) continue;
      yield {
        span: tag.span,
        message: `${tag.text} is several codes without a blank: ${codes.join(' ')}.${sicHint(context)}`,
        fixes: [replaceBy(tag.span, codes.join(' '))],
      };
    }
  },
};

/** The least length of a word whose parts alone prove it: two subjects. */
const provenLength = 8;

/** A longer word is no list of codes. */
const longest = 40;

/** The codes that a word is made of; none where it is a word of its own. */
function codesIn(code: string, cable: CableTop, { knowledge: { tags } }: RuleContext): readonly string[] {
  const variant = tags.variant(code);
  if (variant?.type === 'run-on') return variant.intended;
  if (code.length < 6 || code.length > longest || !/^[A-Z]+$/.test(code)) return [];
  const home = homeTag(cable);
  const parted = partedAt(code, (part) => isCode(part, cable, tags));
  if (!parted?.some((part) => part.length === 4)) return [];
  return code.length >= provenLength || (home !== undefined && parted.includes(home)) ? parted : [];
}

/** A subject or program of four letters, or a country of two, in use at the date of the cable. */
function isCode(part: string, cable: CableTop, tags: RuleContext['knowledge']['tags']): boolean {
  const kinds = part.length === 2 ? ['geo'] : ['subject', 'program'];
  return tags.meanings(part, cable.date).some(({ kind }) => kinds.includes(kind));
}

/** A word parted into pieces of four and two letters that are all codes, the longer first. */
function partedAt(word: string, isPart: (part: string) => boolean): readonly string[] | undefined {
  if (word === '') return [];
  for (const length of [4, 2]) {
    const part = word.slice(0, length);
    if (part.length < length || !isPart(part)) continue;
    const rest = partedAt(word.slice(length), isPart);
    if (rest) return [part, ...rest];
  }
  return undefined;
}
