import type { Knowledge, TagMeaning, Tags, TagVariant } from '../../knowledge';
import type { CableTop } from '../../model/cable';
import type { Tag } from '../../model/tags';
import { withLetters } from '../../text/look-alikes';
import type { Fix, Rule, RuleContext } from '../rule';
import { replaceBy } from '../support/fixes';
import { homeTag } from '../support/home';
import { sicHint } from '../support/wording';

export const tagsUnknown: Rule = {
  id: 'tags-unknown',
  group: 'tags',
  reads: 'top',
  summary: 'A code of the TAGS line is in no list, and a known code is close to it.',
  why: 'TAGS are the index of the archive: a cable with a miswritten code is missing from every search for the right one. Organizations are an open set, so an unknown word is reported only where it is one letter off a subject or a geographic code in use at the date of the cable.',
  authority: ['FAM2022', 'CT2010', 'HB1974', 'FAH2009', 'FAM2024G'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: PGVO, EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
        finds: ['PGVO'],
        fixed: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: PGOV, EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
      },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: PG0V, EA6R, 5ENV, MT'],
        finds: ['PG0V', 'EA6R', '5ENV'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: PGOV, EAGR, SENV, MT'],
      },
    ],
    good: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: PGOV, EAGR, MT, EUN, APIMONDIA',
        ],
      },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: OVIP (DOE, JANE), MT'] },
    ],
  },
  *check(cable, context) {
    const readings = new Map<string, Reading | undefined>();
    for (const tag of cable.tags?.tags ?? []) {
      if (tag.kind === 'person') continue;
      if (!readings.has(tag.code)) readings.set(tag.code, readUnknown(tag, cable, context.knowledge));
      const reading = readings.get(tag.code);
      if (!reading) continue;
      yield {
        span: tag.span,
        message: `${tag.text} ${reading.explanation}${sicHint(context)}`,
        ...(reading.isSlip ? {} : { severity: unusual }),
        fixes: reading.intended.map((codes) => named(replaceBy(tag.span, codes), codes, cable, context)),
      };
    }
  },
};

/** It may well stand so in the original. */
const unusual = { draft: 'information', transcribe: 'information' } as const;

/** So many fixes are offered for one code. */
const offered = 3;

/** What was probably meant by a code that no list of the time has. */
interface Reading {
  /** What to write instead, the best first. */
  readonly intended: readonly string[];
  readonly explanation: string;
  /** One edit from a code in use at that date: a slip of copying explains it. */
  readonly isSlip: boolean;
}

/** The fix with the name of its code: of two near ones it tells which was meant. */
function named(fix: Fix, code: string, { date }: CableTop, { knowledge }: RuleContext): Fix {
  const meaning = knowledge.tags.meanings(code, date)[0];
  return meaning ? { ...fix, title: `${fix.title} (${meaning.name})` } : fix;
}

function readUnknown(tag: Tag, cable: CableTop, { tags }: Knowledge): Reading | undefined {
  const { code, meaning } = tag;
  if (meaning || tags.untitled(code)) return undefined;
  const near = tags
    .nearest(code, cable.date, Number.POSITIVE_INFINITY)
    .filter((tag) => mayBeMeant(tag, code));
  const variant = tags.variant(code);
  if (variant?.type === 'misspelling' || variant?.type === 'alternate') return readVariant(variant, near);
  return readFigures(code, near, cable, tags) ?? readNear(code, near, cable);
}

/** Three-letter words are near to many countries, and organizations are an open set: these are no slips. */
function mayBeMeant({ kind }: TagMeaning, code: string): boolean {
  if (kind === 'geo') return /^[A-Z]{2}$/.test(code);
  if (kind === 'program') return /^K[A-Z0-9]{3}$/.test(code);
  return kind === 'subject' && /^(?:[A-Z]{3}|[A-Z0-9]{4,5})$/.test(code);
}

/** A form that real cables have for other codes. */
function readVariant({ intended, type }: TagVariant, near: readonly TagMeaning[]): Reading {
  const words = intended.join(' ');
  const others = near.map(({ code }) => code).filter((code) => !intended.includes(code));
  return {
    intended: [words, ...others].slice(0, offered),
    explanation: `is in no list of TAGS; in other cables it stands for ${words}.`,
    isSlip: type === 'misspelling',
  };
}

/** Figures for the letters that they look like, as PG0V for PGOV. Of two signs, as G8, only the own country is sure. */
function readFigures(
  code: string,
  near: readonly TagMeaning[],
  cable: CableTop,
  tags: Tags,
): Reading | undefined {
  const letters = withLetters(code);
  const meant = letters === code ? undefined : tags.meanings(letters, cable.date)[0];
  if (!meant || (letters.length < 3 && letters !== homeTag(cable))) return undefined;
  const others = near.map((tag) => tag.code).filter((other) => other !== letters);
  return {
    intended: [letters, ...others].slice(0, offered),
    explanation: `is in no list of TAGS; with letters for figures it is ${letters} (${meant.name}).`,
    isSlip: true,
  };
}

/** Subjects make a closed set, so one edit from a subject is a slip; of two letters most pairs are near to some country. */
function readNear(code: string, near: readonly TagMeaning[], cable: CableTop): Reading | undefined {
  const home = homeTag(cable);
  const likely = [...near].sort((a, b) => Number(b.code === home) - Number(a.code === home));
  const [best] = likely;
  if (!best) return undefined;
  return {
    intended: likely.map((tag) => tag.code).slice(0, offered),
    explanation: `is in no list of TAGS; ${best.code} (${best.name}) is close to it.`,
    isSlip: best.code === home || (best.kind === 'subject' && /^[ABCEMOPST][A-Z0-9]{3,4}$/.test(code)),
  };
}
