import { allBy } from '../knowledge/table';
import { endOf } from '../syntax/scan';
import { lazy } from '../text/lazy';
import type { Span } from '../text/span';
import type { Block } from './blocks';
import type { Paragraph } from './body';
import type { Reference } from './references';

/** What the body says about listed references, numbered paragraphs and other telegrams (cable-format 4.23). */
export interface Mentions {
  readonly references: readonly ReferenceMention[];
  readonly paragraphs: readonly ParagraphMention[];
  /** `SEPTEL`: a telegram of its own, which no list names. */
  readonly septels: readonly Span[];
}

/** A mention of listed references: each letter of `REFS A AND B`, the range in `REFS A-C`, or `REFTEL`. */
export interface ReferenceMention {
  /** Of the letter or the range; of the word where it stands without. */
  readonly span: Span;
  /** Capitals, all of a range; empty for `REFTEL`, which means the whole list. */
  readonly letters: readonly string[];
  /** The entries of the list that are meant; empty where there are none. */
  readonly targets: readonly Reference[];
}

/** A mention of paragraphs by their numbers: each number of `PARAS 2 AND 3`, or the range in `PARAS 2-4`. */
export interface ParagraphMention {
  /** Of the number or the range. */
  readonly span: Span;
  /** The number; the first and the last of a range. */
  readonly from: number;
  readonly to: number;
  /** Paragraphs of another text are meant: `PARA 4 REFTEL`, `REF A, PARA 2`, `PARA 3 OF THE DRAFT`. */
  readonly isForeign: boolean;
  /** The cable's own paragraphs that are meant; empty where there are none, or they are another text's. */
  readonly targets: readonly Paragraph[];
}

/** What mentions point at, and the blocks in which they are not looked for. */
export interface MentionContext {
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  readonly references: readonly Reference[];
}

/** A word that mentions something, REF, PARA or SEPTEL by its first letter; what it names stands behind it. */
export const mentionPattern =
  /\b(?:[Rr][Ee][Ff](?:[ -]?[Tt][Ee][Ll])?[Ss]?|[Pp][Aa][Rr][Aa](?:[Gg][Rr][Aa][Pp][Hh])?[Ss]?\.?|[Ss][Ee][Pp][Tt][Ee][Ll][Ss]?)(?![A-Za-z])/g;

/** A letter that is a word of its own (but not the pronoun), with or without parentheses; in a range two of them. */
const LETTERS =
  /\(?([A-HJ-Z]|I(?! [A-Za-z]{2}))(?![A-Za-z0-9'’]|\.\w)\)?(?:(?: ?- ?| THROUGH | THRU )\(?([B-HJ-Z])(?![A-Za-z0-9'’])\)?)?/y;
/** A number that is no part of a date, a share or a greater number; in a range two of them. */
const NUMBERS =
  /(\d{1,3})(?![\d/:%]|[.,]\d)(?:(?: ?- ?| THROUGH | THRU | TO )(\d{1,3})(?![\d/:%]|[.,]\d))?/iy;
/** The subparagraph that is meant: `PARA 4.B`, `PARA 4(b)`. */
const SUBPARAGRAPH = /\.?[a-z](?![a-z])|\([a-z]\)/iy;
/** What stands between the word and what it names: blanks, or the end of a line. */
const GAP = /[ \t]+(?:\r?\n[ \t]*)?|\r?\n[ \t]*/y;
/** What joins two behind a singular. */
const JOINS_TWO = /and|[&/]/i;
/** What stands between two that it names. */
const JOINT = /\s*(?:,\s*and\b|[,&/]|\band\b)\s*/iy;

/** `PARA 4 REFTEL`, `PARA 2.A (REF B)`, `PARA 3 OF THE DRAFT`. */
const OF_ANOTHER =
  /(?:\.?[a-z]\b|\([a-z]\))?[\s,(]*(?:of\s+(?!this\b)|(?:in\s+|the\s+)*(?:ref(?:tel)?|septel)s?\b)/iy;
/** What may part a reference from the paragraph of it that is meant: `REF A, PARA 2`, `REFTEL (PARA 2)`. */
const BEHIND_REFERENCE = /^[\s,().]*$/;
const NEAR = 8;

/**
 * Reads the mentions of the body. Quoted texts have references and paragraphs of their own.
 * @param places where `mentionPattern` matches
 */
export function readMentions(text: string, places: readonly number[], context: MentionContext): Mentions {
  const isQuoted = quotations(context.blocks);
  const targets = targetsIn(context);
  const references: ReferenceMention[] = [];
  const paragraphs: ParagraphMention[] = [];
  const septels: Span[] = [];
  let lastReference = Number.NEGATIVE_INFINITY;
  for (const start of places) {
    if (isQuoted(start)) continue;
    const word = { start, end: endOf(mentionPattern, text, start) };
    const first = text.charCodeAt(start);
    if (first === 82 || first === 114) {
      const named = namedBehind(text, word.end, LETTERS, isPlural(text, word.end));
      const isWhole =
        named.length === 0 && (/tel/i.test(text.slice(start, word.end)) || isInParentheses(text, word));
      if (isWhole) references.push({ span: word, letters: [], targets: context.references });
      for (const it of named) references.push(new LettersMention(it, targets));
      lastReference = isWhole ? word.end : (named.at(-1)?.end ?? lastReference);
    } else if (first === 80 || first === 112) {
      const named = namedBehind(text, word.end, NUMBERS, isPlural(text, word.end));
      OF_ANOTHER.lastIndex = named.at(-1)?.end ?? word.end;
      const isForeign =
        OF_ANOTHER.test(text) ||
        (word.start - lastReference <= NEAR && BEHIND_REFERENCE.test(text.slice(lastReference, word.start)));
      for (const it of named) paragraphs.push(new NumbersMention(it, isForeign, targets));
    } else {
      septels.push(word);
    }
  }
  return { references, paragraphs, septels };
}

/** Whether the word that ends at an offset ends in S, a point behind it or none. */
function isPlural(text: string, end: number): boolean {
  const last = text.charCodeAt(text.charCodeAt(end - 1) === 46 ? end - 2 : end - 1);
  return last === 83 || last === 115;
}

/** A letter or a number, or a range of them. */
interface Named extends Span {
  readonly from: string;
  readonly to: string;
}

/** What follows a word, one joined to the other; behind a singular only what AND joins. */
function namedBehind(text: string, offset: number, item: RegExp, isPlural: boolean): Named[] {
  const named: Named[] = [];
  for (let joint = offset, at = endOf(GAP, text, offset); at > joint; ) {
    item.lastIndex = at;
    const match = item.exec(text);
    const whole = match?.[0];
    const from = match?.[1];
    if (whole === undefined || from === undefined) break;
    const to = match?.[2];
    const start = at + whole.indexOf(from);
    const end = to === undefined ? start + from.length : at + whole.lastIndexOf(to) + to.length;
    named.push({ start, end, from, to: to ?? from });
    joint = item === NUMBERS ? endOf(SUBPARAGRAPH, text, at + whole.length) : at + whole.length;
    at = endOf(JOINT, text, joint);
    if (at > joint && !isPlural && !JOINS_TWO.test(text.slice(joint, at))) break;
  }
  return named;
}

/** `(REF)`: short as it is, the word alone means the list only there. */
function isInParentheses(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}

/** Tells whether an offset lies in quoted text that is closed; offsets must rise. */
function quotations(blocks: readonly Block[]): (offset: number) => boolean {
  const quoted = blocks.filter((block) => block.kind === 'quotation' && block.close !== null);
  let next = 0;
  return (offset) => {
    while ((quoted[next]?.span.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    return (quoted[next]?.span.start ?? Number.POSITIVE_INFINITY) < offset;
  };
}

/** Entries by letter and own paragraphs by number, put in order only where somebody follows a mention. */
interface Targets {
  readonly byLetter: () => ReadonlyMap<string, readonly Reference[]>;
  readonly byNumber: () => ReadonlyMap<string, readonly Paragraph[]>;
}

function targetsIn({ references, paragraphs }: MentionContext): Targets {
  return {
    byLetter: lazy(() => allBy(references, ({ letter }) => letter?.toUpperCase() ?? '')),
    byNumber: lazy(() => allBy(paragraphs, ({ number, quoted }) => (quoted ? '' : String(number ?? '')))),
  };
}

class LettersMention implements ReferenceMention {
  readonly span: Span;
  readonly letters: readonly string[];

  constructor(
    { start, end, from, to }: Named,
    private readonly list: Targets,
  ) {
    this.span = { start, end };
    this.letters =
      from === to
        ? [from]
        : runOf(from.charCodeAt(0), to.charCodeAt(0)).map((code) => String.fromCharCode(code));
  }

  get targets(): readonly Reference[] {
    return this.letters.flatMap((letter) => this.list.byLetter().get(letter) ?? []);
  }
}

class NumbersMention implements ParagraphMention {
  readonly span: Span;
  readonly from: number;
  readonly to: number;

  constructor(
    { start, end, from, to }: Named,
    readonly isForeign: boolean,
    private readonly list: Targets,
  ) {
    this.span = { start, end };
    this.from = Number(from);
    this.to = Math.max(this.from, Number(to));
  }

  get targets(): readonly Paragraph[] {
    if (this.isForeign) return [];
    return runOf(this.from, this.to).flatMap((number) => this.list.byNumber().get(String(number)) ?? []);
  }
}

/** The numbers from one to another, both included; the first alone where the other lies before it. */
function runOf(first: number, last: number): number[] {
  const run = [first];
  for (let next = first + 1; next <= last; next++) run.push(next);
  return run;
}
