import { isPostName, isSeriesName, monthsAsPrinted } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import { labelPattern } from '../forms/labels';
import { leaf, type SyntaxNode } from '../node';
import { endOf, skip, spansOf, trimEnd } from '../scan';
import { type Stretch, wordsFrom } from '../stretch';
import { tile } from '../tile';

/** The REF line (cable-format 4.23): where one reference ends and the next begins, told by shape alone. */

const refLabel = lazy(() => new RegExp(`\\(?${labelPattern('ref')}`, 'iy'));

const BLANKS = ' \t\r\n';
/** What may stand between references, or close the list. */
const SEPARATORS = `${BLANKS},;&/`;

const MONTH = String.raw`(?:${monthsAsPrinted()})\b`;
/** A comma between day and year parts nothing: `NOV 2, 1966`. */
const COMMA = String.raw`,(?<!\b${MONTH}\.?\s+\d{1,2},)`;
const YEAR = String.raw`(?:'?(?:(?:19|20)\d\d|[O\d]\d)[ -]?)?`;
/** Words that go on telling about the reference before them, and begin none. */
const TELLING = String.raw`(?:(?:SAME |ON )?SUBJ(?:ECT)?|PARA(?:S|GRAPHS?)?|SECTIONS?|(?:AND )?(?:PREV(?:IOUS)?|EARLIER|OTHERS)|(?:(?:ALL|BOTH) )?NOTAL|ET (?:AL|SEQ)|ETC|DATED|DTD|DTG|OF)\b`;
const NO_NAME = String.raw`(?!(?:${MONTH}|${TELLING}|[Pp]ara(?:s|graphs?)?\b))`;
/**
 * `08 VALLETTA 501`, `'08 VALLETTA 501`, `08VALLETTA0501`, `VALLETTA 501`: year, name and serial, whatever the name is. A
 * naught among letters stands for one, and letters among figures for some.
 */
const NUMBERED = String.raw`${YEAR}${NO_NAME}0?[A-Z](?:[A-Z.'-]|0(?!\d))+(?:\s+[A-Z.'-]{2,}){0,3}[\s-]*(?:00|[lIO](?=\d))?\d[\dOIl]{0,5}(?![\dA-Za-z])`;
/** `08 Dar es Salaam 501`. */
const TITLED = String.raw`${YEAR}${NO_NAME}[A-Z][a-z.'][A-Za-z.'-]*(?:\s+(?:[A-Z][a-z][A-Za-z.'-]*|de|es|of|au)){0,3}\s+\d{1,6}(?![\dA-Za-z])`;
const NAMED = `(?:${NUMBERED}|${TITLED})`;
/** A serial that takes the name from the reference before it; no day, no date and no part of a number. */
const SERIAL = String.raw`\d{2,6}(?!\d|[/:.]\d|\s*${MONTH}\b)`;

/** Behind these figures are those of paragraphs: `PARAS 2, 4 AND 12`. */
const AMONG_PARAGRAPHS = String.raw`\bPARA(?:S|GRAPHS) [\d, AND&-]{1,20}`;

const AND = '(?:AND|and)';
/**
 * `STATE 41252 AND 44603`, `STATE 40112, ROME 130`, `VALLETTA 692/317/274`: a joint between two numbers. Serials behind a
 * slash have three figures, as the parts of a date have not.
 */
const JOINT = new RegExp(
  String.raw`(?<=\d|\)|NOTAL)\s*(?:(?:${COMMA}|[;&])?\s*\b${AND}\b|${COMMA}|[;&])\s*(?=${NAMED}|(?<!${AMONG_PARAGRAPHS})${SERIAL})|(?<=(?:[A-Za-z ]|\/ ?)\d{3,6})\/ ?(?=\d{3,6}(?![\dZ]))|(?<=\d|\)) ?\/ ?(?!TOSEC|SECTO)(?=${NAMED})`,
  'g',
);

/**
 * Where a list without letters is parted besides: at semicolons, at commas behind a number, and at the ends of lines
 * that another number follows.
 */
const SEPARATOR = new RegExp(
  String.raw`;|(?<=\d\)?(?: ?\(?NOTAL\)?)?)${COMMA}(?!(?<=${AMONG_PARAGRAPHS})\s*\d{1,2}(?!\d|\s+(?!AND\b)[A-Z]{3}))(?!\s*(?:${TELLING}|(?:\d{1,2}\s+)?${MONTH}|\d{1,2}[/-]\d{1,2}[/-]\d))(?:\s*${AND}\b)?|(?<=[\d)\].,a-z]|NOTAL)[ \t]*[\r\n]+(?=[ \t]*${NUMBERED})|(?<=\d\)?)[ \t]*[\r\n]+(?=[ \t]*${TITLED})`,
  'g',
);

/** What any of these begins with: most entries with a letter have none of it. */
const PARTING = /[,;&/\n\r]|\b(?:AND|and)\b|\d {2}| [O\d]\d [A-Z]|\d [A-Z]{3}/;

/** Below an entry with its letter another without one; and two that blanks or a year part. */
const PARTED = new RegExp(
  String.raw`(?<=[A-Za-z][ \t]{1,3}\d{1,6}|\)|NOTAL)[ \t]*[\r\n]+(?=[ \t]*${NAMED})|(?<=[A-Z] \d{1,6})(?: {2,}(?!TOSEC|SECTO)(?=${NUMBERED})| (?=[O\d]\d [A-Z]{3,}[A-Z .'-]{0,30} \d{1,6}(?![\dA-Z])))`,
  'g',
);

/** `ROME 130 TUNIS 9`, `ROME 130 ALSO TUNIS 9`: only that it is the name of a post tells that another reference begins. */
const BLANK =
  /(?<=[A-Z]{2}(?<!\bAND) \d{1,6}) (?:- |ALSO |PLUS )?(?=(?!(?:AND|NOTAL|ALSO|PLUS)\b)([A-Z]{3,}(?: [A-Z]{2,}){0,3}) \d{1,6}(?![\dA-Z]))/g;

const LETTERED = [JOINT, PARTED];
const UNLETTERED = [SEPARATOR, JOINT, PARTED];

/**
 * `A.`, `A)`, `(A)`, `[A]`, `A:`, `A -`, `(1)`, `1.`, `A` alone before a number, or with another sign behind it; twice where a copyist put a second
 * beside the first: `A. A)`, `REF A. REF A:`; an archive's pilcrow before it: `¶B.`
 */
const LETTER = String.raw`(?:¶[ ]?)?(?:REF(?:TEL)?:?[ ]+)?(?:[([{](?:[A-Z]|[1-9])(?:\.?[)\]}]|(?=[ ]+${NUMBERED}))(?:-(?=[ ]))?|[A-Z](?:\.\)|\)\)|\)\.|[.):](?:-(?=[ ]))?|[/;,-](?=[ ]+${NUMBERED})|[ ][-–—](?=[ ])|(?=[ ]+${NUMBERED}))(?=[\s('\d]|[A-Z]{2})|[1-9][.)](?=[ ]+${NUMBERED})|\(?[a-z][.)](?=[ ]+${NUMBERED}))`;
const refLetter = new RegExp(
  String.raw`(?:(?<=^|[\s,;:.)'"]|(?<![A-Z\d])\()|(?=[([])(?<=[A-Z] \d{1,6})(?<!\b(?:PARA(?:S|GRAPHS?)?|AND) \d{1,2}))${LETTER}(?:[ ]*${LETTER})?`,
  'g',
);

/** `(A)` behind the number of its cable, or behind a note, and before what parts it from the next. */
const LETTER_BEHIND =
  /(?<=\d[ \t]?|\)[ \t]?|NOTAL[ \t]?)(?<!PARA(?:S|GRAPHS?)? \d{1,2}[ \t]?)\([A-Z]\)(?=[ \t]*(?:[,;.&\n\r]|AND\b|and\b|$))/g;
const LETTER_A = 65;

/** Words that tell about a reference and are no part of it. */
const NOTE =
  /(?:[-–,] ?)?[([]?\b(?:(?:ALL|BOTH) )?NOTAL\b[)\]]?|\(?\bAND (?:PREVIOUS|OTHERS)\b\)?|(?<=\d),? ?\bPARA(?:S|GRAPHS?)? \d{1,2}(?![\d/])(?:(?:-|, ?| AND | & )\d{1,2}(?!\d|\s+(?!AND\b)[A-Z]{3}))*|\((?:SEE )?PARA(?:S|GRAPHS?)? \d[^)\n\r]{0,20}\)|(?<=^\s*)PARA(?:S|GRAPHS?)? \d{1,2}(?:-\d{1,2})?(?: ?\([A-Z\d]\))?(?:,| OF| IN)?(?=\s+[A-Z]{2})/gi;
/** One of these stands in every note, and in few references. */
const NOTED = /NOTAL|PARA|AND (?:PREV|OTH)/i;
/** `PARA 3, STATE 40112`: a paragraph that the comma does not part from its cable. */
const PARAGRAPH_BEFORE = /^\s*PARA(?:S|GRAPHS?)? [\d-]{1,5},\s*$/i;

/** A list with its label: one `reference` for each entry, with letter, words and notes. */
export function referenceLine(text: string, span: Stretch): SyntaxNode {
  const label = endOf(refLabel(), text, span.start);
  const start = skip(text, label, span.end, `${BLANKS}:;.*_-–—`);
  // all of it may stand in parentheses
  const isWhole = text.charAt(span.start) === '(' && text.charAt(span.end - 1) === ')';
  const isListWhole = /^\([^()]{3,}\)$/.test(text.slice(start, Math.min(span.end, start + 200)));
  const end = isWhole || isListWhole ? span.end - 1 : span.end;
  const list = new List(text, { start: isListWhole ? start + 1 : start, end, artefacts: span.artefacts });
  return tile('referenceLine', text, span, [leaf('label', span.start, label), ...list.nodes()]);
}

/** `[STATE 40112](…)`: a link of Markdown leaves its words, each in its place. */
function withoutLinks(words: string): string {
  if (!words.includes('](')) return words;
  return words.replace(/\[([^\]\n\r]{2,60})\]\([^)\n\r]{0,200}\)/g, (link, shown: string) =>
    ` ${shown}`.padEnd(link.length),
  );
}

/** `REF: ROME 130`, and right below it `REF: TUNIS 9`: the label of a later line is none of its words. */
function withoutLabels(words: string): string {
  if (!words.includes('REF')) return words;
  return words.replace(/(?<=[\n\r][ \t]*)REFS?:(?= +(?:\d\d )?[A-Z]{3})/g, (label) =>
    ' '.repeat(label.length),
  );
}

interface Entry {
  readonly start: number;
  readonly letter: Span | null;
  /** Where the words begin. */
  readonly words: number;
}

/** The list behind the label. Offsets are those of the cable. */
class List {
  /** The list with blanks in the place of page artefacts, which may stand anywhere in it. */
  private readonly words: string;

  constructor(
    private readonly text: string,
    private readonly span: Stretch,
  ) {
    this.words = withoutLabels(withoutLinks(wordsFrom(text, span.start, span)));
  }

  /** References and page breaks in text order. */
  nodes(): SyntaxNode[] {
    const entries = this.letteredBehind() ?? this.entries();
    const nodes: SyntaxNode[] = [];
    const { artefacts } = this.span;
    let taken = 0;
    const artefactsBefore = (offset: number): readonly SyntaxNode[] => {
      const first = taken;
      while ((artefacts[taken]?.start ?? offset) < offset) taken++;
      return artefacts.slice(first, taken);
    };
    for (const [index, entry] of entries.entries()) {
      const end = this.trimmed(entry.words, entries[index + 1]?.start ?? this.span.end);
      if (end <= entry.start) continue;
      for (const artefact of artefactsBefore(entry.start)) nodes.push(artefact);
      nodes.push(this.reference(entry, end, artefactsBefore(end)));
    }
    return [...nodes, ...artefacts.slice(taken)];
  }

  private entries(): Entry[] {
    const lettered = this.lettered();
    const heads = lettered.length > 0 ? lettered : [this.unlettered(this.span.start)];
    const separators = lettered.length > 0 ? LETTERED : UNLETTERED;
    const entries: Entry[] = [];
    for (const [index, head] of heads.entries())
      this.part(entries, head, heads[index + 1]?.start ?? this.span.end, separators);
    return entries;
  }

  /** `STATE 1234 (A), PARIS 567 (B)`: each letter stands behind its words, the last with nothing behind it; else null. */
  private letteredBehind(): Entry[] | null {
    const places = spansOf(LETTER_BEHIND, this.words);
    const [first, last] = [places[0], places.at(-1)];
    const end = trimEnd(this.words, 0, this.words.length, `${SEPARATORS}.`);
    if (!first || last?.end !== end) return null;
    const isCounted = places.every(
      (place, index) => this.words.charCodeAt(place.start + 1) === LETTER_A + index,
    );
    if (!isCounted) return null;
    const { start } = this.span;
    return places.map((place, index) => {
      const before = skip(this.words, places[index - 1]?.end ?? 0, place.start, SEPARATORS);
      const letter = { start: start + place.start + 1, end: start + place.start + 2 };
      return { start: start + before, letter, words: start + before };
    });
  }

  /** Entries by their letters; a letter counts where it goes on from the one before, or begins a line or a column. */
  private lettered(): Entry[] {
    const entries: Entry[] = [];
    let last = '';
    for (const place of spansOf(refLetter, this.words)) {
      const printed = this.words.slice(place.start, place.end);
      const letterAt = printed.search(/[A-Z1-9](?=[^A-Z1-9]*$)|[a-z](?=[.)]$)/);
      const letter = printed.charAt(letterAt).toUpperCase();
      const isFirst =
        last === '' &&
        (place.start === 0 || 'A1'.includes(letter) || (letter === 'B' && this.isBehindNumber(place.start)));
      if (!isFirst && !isNear(last, letter) && !(last !== '' && this.isHead(place.start))) continue;
      const start = this.span.start + place.start;
      const at = start + letterAt;
      const words = this.skipped(this.span.start + place.end);
      entries.push({ start, letter: { start: at, end: at + 1 }, words });
      last = letter;
    }
    const first = entries[0];
    const isBehindWords = first && /\w/.test(this.wordsOf(this.span.start, first.start));
    if (isBehindWords) entries.unshift(this.unlettered(this.span.start));
    return entries;
  }

  private unlettered(start: number): Entry {
    return { start, letter: null, words: start };
  }

  /** Adds an entry that names several cables as so many entries; those behind the first have no letter. */
  private part(entries: Entry[], head: Entry, end: number, separators: readonly RegExp[]): void {
    entries.push(head);
    const words = this.wordsOf(head.words, end);
    const ends: number[] = [];
    for (const separator of PARTING.test(words) ? separators : [])
      for (const place of spansOf(separator, words)) ends.push(head.words + place.end);
    if (/\d (?:- )?[A-Z]{3}/.test(words))
      for (const { index, 0: blank, 1: name = '' } of words.matchAll(BLANK))
        if (isPostName(name) && !isSeriesName(name)) ends.push(head.words + index + blank.length);
    let last = head.words;
    for (const offset of ends.sort((a, b) => a - b)) {
      const start = this.skipped(offset);
      if (start >= end || start <= last || PARAGRAPH_BEFORE.test(this.wordsOf(last, start))) continue;
      entries.push(this.unlettered(start));
      last = start;
    }
  }

  private reference(entry: Entry, end: number, artefacts: readonly SyntaxNode[]): SyntaxNode {
    const parts: SyntaxNode[] = [];
    const letter = entry.letter && leaf('letter', entry.letter.start, entry.letter.end);
    const isBehind = letter !== null && letter.start > entry.words;
    if (letter && !isBehind) parts.push(letter);
    const words = this.wordsOf(entry.words, end);
    const notes = (NOTED.test(words) ? spansOf(NOTE, words) : []).map((place) =>
      leaf('note', entry.words + place.start, entry.words + place.end),
    );
    let from = entry.words;
    const others = isBehind ? [...notes, ...artefacts, letter] : [...notes, ...artefacts];
    for (const part of others.sort((a, b) => a.start - b.start)) {
      // a letter behind the words has its parentheses around it
      parts.push(...this.textWithin(from, part === letter ? part.start - 1 : part.start), part);
      from = part === letter ? part.end + 1 : part.end;
    }
    parts.push(...this.textWithin(from, end));
    return tile('reference', this.text, { start: entry.start, end }, parts);
  }

  private textWithin(from: number, to: number): SyntaxNode[] {
    const start = this.skipped(from);
    const end = this.trimmed(start, to);
    return end > start ? [leaf('text', start, end)] : [];
  }

  private wordsOf(start: number, end: number): string {
    return this.words.slice(start - this.span.start, end - this.span.start);
  }

  private skipped(offset: number): number {
    const { start, end } = this.span;
    return start + skip(this.words, offset - start, end - start, BLANKS);
  }

  /** Where the words before `to` end, without what parts them from the next entry. */
  private trimmed(from: number, to: number): number {
    const { start } = this.span;
    const closed = trimEnd(this.words, from - start, to - start, `${SEPARATORS}-`);
    const isStopped = /[\d)]\.$/.test(this.words.slice(Math.max(from - start, closed - 2), closed));
    const end = isStopped ? closed - 1 : closed;
    const and = /\s(?:AND|and|ALSO|PLUS)$/.exec(this.words.slice(Math.max(from - start, end - 5), end))?.[0];
    return (
      start +
      (and && to < this.span.end ? trimEnd(this.words, from - start, end - and.length, SEPARATORS) : end)
    );
  }

  /** A reference without letter ends here: its serial stands before the letter of the second. */
  private isBehindNumber(index: number): boolean {
    return /(?<!\bPARA(?:S|GRAPHS?)? )\b\d+\)?[,;.]?\s*$/.test(this.words.slice(0, index));
  }

  /** A line begins here, or a column, parted by blanks from the one on its left. */
  private isHead(index: number): boolean {
    const blanks = trimEnd(this.words, 0, index, ' \t');
    return blanks === 0 || index - blanks >= 2 || '\n\r'.includes(this.words.charAt(blanks - 1));
  }
}

/** B after A, or one or two letters left out. */
function isNear(last: string, letter: string): boolean {
  if (last === '') return false;
  const step = letter.charCodeAt(0) - last.charCodeAt(0);
  return step >= 1 && step <= 3;
}
