import { perCable } from '../../model/per-cable';
import { BEYOND, bytesOf } from '../../text/bytes';
import type { Span } from '../../text/span';
import { scanAgain } from './scan-again';

/** What catches the eye among the characters of a cable: candidates, in text order, that the rules look at closely. */
export interface CharacterScan {
  /** Offsets of what is beyond ASCII. */
  readonly foreign: readonly number[];
  /** Offsets of control characters that end no line: tabs, form feeds, bells. */
  readonly controls: readonly number[];
  /** Offsets of `( ) [ ]`. */
  readonly brackets: readonly number[];
  /** Offsets of `"`. */
  readonly quotes: readonly number[];
  /** Offsets of hyphens behind a letter, with blanks or a line end and another letter behind them. */
  readonly brokenWords: readonly number[];
  /** Offsets at which letters and figures meet within a word: `5UMMARY`. */
  readonly mixedWords: readonly number[];
  /** Words that stand right behind the same word, in whatever letters. */
  readonly repeatedWords: readonly Span[];
  /** Lines that are the same as the one above. */
  readonly repeatedLines: readonly Span[];
  /** Lines of more than 55 characters, the least limit that any rule has; without their blanks at the end. */
  readonly longLines: readonly Span[];
  /** Offsets of the lines that are not empty. */
  readonly filledLines: readonly number[];
  /** Blanks at the ends of lines. */
  readonly trailingBlanks: readonly Span[];
}

/** The longest line that the handbook wants (1 FAH-2 H-246). */
export const DRAFT_LINE = 55;

/** Reads the characters of a cable in one pass, once for all rules; after an edit those of the lines around it. */
export const charactersOf = perCable(
  ({ text }) => scan(text),
  (before, { text }, change) => scanAgain(before, text, change),
);

/** The kinds of characters that the pass tells apart; the last two make up words, and differ in one bit. */
const PLAIN = 0;
const FIGURE = 1;
const BLANK = 2;
const LINE_END = 3;
const HYPHEN = 4;
const BRACKET = 5;
const QUOTE = 6;
const CONTROL = 7;
const LETTER = 8;
const FOREIGN = 9;

const KINDS = Uint8Array.from({ length: BEYOND + 1 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (character > '\u007f') return FOREIGN;
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return FIGURE;
  if (character === ' ') return BLANK;
  if (/[\r\n]/.test(character)) return LINE_END;
  if (character === '-') return HYPHEN;
  if (/[()[\]]/.test(character)) return BRACKET;
  if (character === '"') return QUOTE;
  return /[!-~]/.test(character) ? PLAIN : CONTROL;
}

const NOWHERE = -1;
const TAB = 9;
const SPACE = 32;

/**
 * Reads the characters of a text, or of a part that begins and ends with lines, in one pass over bytes. Linear in its length.
 * In the first filled line of a part it is not known what the lines above bear upon.
 */
export function scan(text: string, start = 0, end = text.length + 1): CharacterScan {
  const bytes = bytesOf(text, start, Math.min(end, text.length));
  const foreign: number[] = [];
  const controls: number[] = [];
  const brackets: number[] = [];
  const quotes: number[] = [];
  const brokenWords: number[] = [];
  const mixedWords: number[] = [];
  const repeatedWords: Span[] = [];
  const lines = new Lines(text);
  let lineStart = 0;
  // the word before, as long as only blanks and line ends stand behind it
  let wordStart = NOWHERE;
  let wordLength = NOWHERE;
  let before = LINE_END;

  function addForeign(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at++) if (bytes[at] === BEYOND) foreign.push(start + at);
  }

  // the end of the text counts as the end of a line: the bytes have a line feed there
  for (let at = 0; at < end - start; at++) {
    let kind = KINDS[bytes[at] ?? 0] ?? PLAIN;
    if (kind >= LETTER) {
      const from = at;
      let kinds = 0;
      do {
        kinds |= kind;
        kind = KINDS[bytes[++at] ?? 0] ?? PLAIN;
      } while (kind >= LETTER);
      if (kinds === FOREIGN) addForeign(bytes, from, at);
      if (before === FIGURE) mixedWords.push(start + from);
      if (at - from === wordLength && isSameWord(text, start + wordStart, start + from, start + at))
        repeatedWords.push({ start: start + from, end: start + at });
      wordStart = from;
      wordLength = at - from;
      if (kind === FIGURE) mixedWords.push(start + at);
      else if (kind === HYPHEN && goesOnBehind(text, start + at + 1)) brokenWords.push(start + at);
    }
    before = kind;
    if (kind === BLANK) continue;
    if (kind === LINE_END) {
      lines.add(start + lineStart, start + at);
      lineStart = at + 1;
      continue;
    }
    wordLength = NOWHERE;
    if (kind === BRACKET) brackets.push(start + at);
    else if (kind === QUOTE) quotes.push(start + at);
    else if (kind === CONTROL) controls.push(start + at);
  }
  const { repeatedLines, longLines, filledLines, trailingBlanks } = lines;
  return {
    foreign,
    controls,
    brackets,
    quotes,
    brokenWords,
    mixedWords,
    repeatedWords,
    repeatedLines,
    longLines,
    filledLines,
    trailingBlanks,
  };
}

/** Whether the word up to an offset has the letters of the one as long that begins at `first`. */
function isSameWord(text: string, first: number, second: number, end: number): boolean {
  for (let a = first, b = second; b < end; a++, b++) {
    // capitals and small letters differ in one bit
    if ((text.charCodeAt(a) | SPACE) !== (text.charCodeAt(b) | SPACE)) return false;
  }
  return true;
}

/** Blanks or a line end, and then a letter. */
function goesOnBehind(text: string, from: number): boolean {
  let at = from;
  while (at < from + 3 && isWhite(text.charCodeAt(at))) at++;
  return at > from && KINDS[text.charCodeAt(at)] === LETTER;
}

/** What is told of lines, one after another. */
class Lines {
  readonly repeatedLines: Span[] = [];
  readonly longLines: Span[] = [];
  readonly filledLines: number[] = [];
  readonly trailingBlanks: Span[] = [];
  /** The last line that was not empty. */
  private above: Span = { start: NOWHERE, end: NOWHERE };

  constructor(private readonly text: string) {}

  /** A line without its end. */
  add(start: number, end: number): void {
    let to = end;
    while (to > start && isBlank(this.text.charCodeAt(to - 1))) to--;
    if (to < end) this.trailingBlanks.push({ start: to, end });
    if (to === start) return;
    this.filledLines.push(start);
    const line = { start, end: to };
    if (to - start > DRAFT_LINE) this.longLines.push(line);
    if (this.isLikeAbove(line)) this.repeatedLines.push(line);
    this.above = line;
  }

  private isLikeAbove({ start, end }: Span): boolean {
    const { above } = this;
    return (
      end - start === above.end - above.start &&
      this.text.startsWith(this.text.slice(above.start, above.end), start)
    );
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isWhite(code: number): boolean {
  return code === SPACE || code === 10 || code === 13;
}
