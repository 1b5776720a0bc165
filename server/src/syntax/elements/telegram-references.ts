import {
  isPostName,
  isSeriesName,
  monthNames,
  monthsAsPrinted,
  telegramRuns,
  telegramWords,
} from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import { leaf, type SyntaxNode } from '../node';
import { date, SAINT, SMALL_WORD, TIME } from '../paper/patterns';
import { tile } from '../tile';

/**
 * The references at the head of a telegram before 1973: `Reference: Deptel 1377, March 6.`, `Re your 402, para 2`,
 * `ReEmbtel 118`, `Embtel 4605, rptd Saigon 318` (cable-format-pre-1973 3.12, 5.1).
 */
export interface TelegramReferences {
  /** The list with its label. */
  readonly node: SyntaxNode;
  /** Each entry. */
  readonly references: readonly SyntaxNode[];
  /** The words hold references and nothing else. */
  readonly isWhole: boolean;
  /** The same, were it sure that the names of posts and their numbers are references: `Milan 44 to Rome`. */
  readonly areNamed: boolean;
}

const LABEL =
  /(?:References?|REFERENCES?|Refs?|REFS?)\s*[:.]\s*|(?:Re|RE|References?|REFERENCES?|Refs?|REFS?)\s+|(?:Continuation|CONTINUATION|Further|FURTHER|Supplementing|SUPPLEMENTING)(?:\s+(?:of|OF|to|TO))?\s+/y;
const LETTER = /\(?(?<letter>[A-Za-z])\)\s*|(?<=\n\s*|^|[:;]\s*)(?<point>[A-Z])\.\s+/dy;
const NOTE = /\s*(?<note>[([]?NOTAL[)\]]?)/diy;
const SEPARATOR = /\s*(?:[,;]\s*(?:and\s+)?|\band\s+|,?\s*(?=\([A-Z]\))|(?<=\n\s*)(?=[A-Z]\.\s))/iy;

/** Capitalised words: a post, a run, the Department. */
const WORD = String.raw`\p{Lu}[\p{L}-]*(?:(?:\.|['’](?!s\b))(?=\p{L})[\p{L}-]*)*`;
/** Letters may stand for the figures that they look like. */
const NUMBER = String.raw`(?:No\.?\s*)?(?:[OIl](?=\d))?\d[\dOIl]{0,5}(?![\p{L}\d:/])`;

/** What may stand as an entry, the surest first. */
const patterns = lazy(() => {
  const [owners, middles, kinds] = [telegramWords('owner'), telegramWords('middle'), telegramWords('kind')];
  const month = String.raw`(?:${monthNames()})\b`;
  const later = String.raw`\s+${SMALL_WORD}(?!(?:tel|TEL|${monthsAsPrinted()})\b)${WORD}`;
  const names = `${SAINT}${WORD}(?:${later}){0,3}`;
  const word = String.raw`(?:re|ref)?(?:(?:${owners})(?:['’]?s)?(?:${middles})?(?:${kinds})|(?:${middles})(?:${owners})?(?:${kinds}))(?:s|\(s\))?\b\.?`;
  const possessive = `(?:re)?(?:${owners})(?:['’]s)?`;
  const day = String.raw`(?:,?\s+${date()}(?:,\s*${TIME})?)`;
  const free = (source: string): RegExp => new RegExp(source, 'iyu');
  const name = (source: string): RegExp => new RegExp(source, 'yu');
  return {
    /** `Embtel 640`, `mytel July 7, 8 p.m.`, `your 402`, `Embassy's A-406`, `CA-3400`. */
    words: [
      free(String.raw`${word}\s+${NUMBER}`),
      free(String.raw`${word}\s+${date()}(?:,\s*${TIME})?`),
      free(String.raw`${possessive}\s+${NUMBER}(?!\s*[ap]\.?m)`),
      free(
        String.raw`${possessive}\s+(?:despatch|instruction|airgram|telegram|tel|circular(?:\s+telegram)?)\s+(?:${NUMBER}|C?A-\d{1,5})`,
      ),
      free(String.raw`circular(?:\s+tel(?:egram)?)?\s+${NUMBER}`),
      name(String.raw`(?:Con|CON)(?:tel|TEL)\s+${names}\s+${NUMBER}`),
      free(String.raw`(?:${telegramRuns()})\s+${NUMBER}`),
      free(String.raw`(?:${possessive}\s+)?C?A-\d{1,5}`),
      name(String.raw`${names}(?:['’]s)?\s+(?:tel|TEL|telegram|TELEGRAM)\s+${NUMBER}`),
    ],
    /** `Paris 943`, `London's 3357`, `POLTO 2195`: any name may stand so before a number. */
    name: name(String.raw`(?!${month})${names}(?:['’]s)?\s+${NUMBER}`),
    /** `12 AND 14`: goes on from the entry before. */
    number: free(NUMBER),
    tails: [
      free(day),
      free(String.raw`,?\s+paras?(?:graphs?)?\.?\s+\d{1,2}(?:(?:,|\s+and|-)\s*\d{1,2})*`),
      free(String.raw`\s+CIRCULAR\b`),
      name(String.raw`\s+(?:to|TO)\s+${names}`),
      // to each its number: `to Rome, 3011 to Paris`, `sent London 4102`
      name(String.raw`,\s+${NUMBER}\s+(?:to|TO)\s+${names}`),
      name(String.raw`,?\s+(?:sent|SENT)\s+(?:(?:to|TO)\s+)?${names}(?:\s+${NUMBER})?`),
      name(
        String.raw`,?\s+\(?(?:[Rr]ptd|RPTD|[Rr]eptd|REPTD|[Rr]epeated|REPEATED)\s+(?:(?:for\s+)?(?:[Ii]nfo(?:rmation)?|INFO(?:RMATION)?|to|TO)\s+)?${names}(?:\s+${NUMBER})?(?:,\s+(?!(?:${word})\s)(?!${month})${names}\s+${NUMBER})*\)?`,
      ),
    ],
  };
});

/** Reads the references with which a stretch begins; offsets are those of the text. */
export function telegramReferences(text: string, span: Span): TelegramReferences {
  const words = text.slice(span.start, span.end);
  const label = endOf(LABEL, words, 0);
  const references: SyntaxNode[] = [];
  let isSure = label > 0;
  let areKnown = true;
  let end = label;
  for (let at = label; ; ) {
    const entry = entryAt(words, at, references.length > 0);
    if (!entry) break;
    references.push(referenceNode(text, span.start, entry));
    isSure ||= entry.isSure;
    areKnown &&= entry.isSure || isNumberedPost(words.slice(entry.start, entry.wordsEnd));
    end = entry.end;
    at = endOf(SEPARATOR, words, end);
    if (at === end) break;
  }
  const areAll = references.length > 0 && /^[\s.:;]*$/.test(words.slice(end));
  const parts = label > 0 ? [leaf('label', span.start, span.start + label)] : [];
  const node = tile('referenceLine', text, span, [...trimmedLabel(text, parts), ...references]);
  return { node, references, isWhole: areAll && isSure, areNamed: areAll && areKnown };
}

function isNumberedPost(words: string): boolean {
  const name = /^\D+(?=\s\d)/.exec(words)?.[0].replace(/['’]s$/, '') ?? '';
  return isPostName(name) && !isSeriesName(name);
}

interface Entry {
  readonly letter: Span | null;
  /** Where the words begin. */
  readonly start: number;
  readonly wordsEnd: number;
  readonly note: Span | null;
  readonly end: number;
  /** Told by a word of reference, and not by a name and a number alone. */
  readonly isSure: boolean;
}

function entryAt(words: string, at: number, isLater: boolean): Entry | null {
  LETTER.lastIndex = at;
  const lettered = LETTER.exec(words);
  const place = lettered?.indices?.groups?.letter ?? lettered?.indices?.groups?.point;
  const start = lettered ? LETTER.lastIndex : at;
  const { words: sure, name, number, tails } = patterns();
  const sureEnd = firstEnd(sure, words, start);
  let end = sureEnd > start ? sureEnd : endOf(name, words, start);
  if (end === start && isLater) end = endOf(number, words, start);
  if (end === start) return null;
  for (const tail of tails) end = endOf(tail, words, end);
  NOTE.lastIndex = end;
  const note = NOTE.exec(words)?.indices?.groups?.note;
  return {
    letter: place ? { start: place[0], end: place[1] } : null,
    start,
    wordsEnd: end,
    note: note ? { start: note[0], end: note[1] } : null,
    end: note ? note[1] : end,
    isSure: sureEnd > start,
  };
}

function referenceNode(text: string, offset: number, entry: Entry): SyntaxNode {
  const { letter, start, wordsEnd, note, end } = entry;
  const leaves = [
    ...(letter ? [leaf('letter', offset + letter.start, offset + letter.end)] : []),
    leaf('text', offset + start, offset + wordsEnd),
    ...(note ? [leaf('note', offset + note.start, offset + note.end)] : []),
  ];
  const first = letter ? letter.start : start;
  return tile('reference', text, { start: offset + first, end: offset + end }, leaves);
}

/** The label without the blanks behind it. */
function trimmedLabel(text: string, parts: readonly SyntaxNode[]): SyntaxNode[] {
  return parts.map(({ start, end }) => leaf('label', start, start + text.slice(start, end).trimEnd().length));
}

function firstEnd(patterns: readonly RegExp[], words: string, at: number): number {
  for (const pattern of patterns) {
    const end = endOf(pattern, words, at);
    if (end > at) return end;
  }
  return at;
}

function endOf(pattern: RegExp, words: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(words) ? pattern.lastIndex : at;
}
