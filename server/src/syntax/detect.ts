import type { LineKind } from './line-kinds';
import { LINE_KINDS } from './line-kinds';

/** How much of a text is looked at: its first characters, in UTF-16 units. */
export const DETECTION_LENGTH = 8192;

/** What stands beyond this many characters of a line says nothing about its kind, and would only cost time. */
const LINE_LENGTH = 200;

/** A text is a cable from this sum of weights on … */
const ENOUGH_WEIGHT = 7;

/** … if lines of this many kinds speak for it: one line alone, however typical, may be a quotation. */
const ENOUGH_KINDS = 3;

/** This many lines of program make a program of it, whatever cables stand in its strings. */
const PROGRAM_LINES = 3;

/** Ends and beginnings of lines that programs have and prose has not. */
const PROGRAM: readonly RegExp[] = [
  /[{}][);,]*$|=>$|`[);,]*$/,
  /\(\);?$|\w\(["'`].*\)[;,]?$/,
  /^(?:const|let|var) \w+ ?[:=]/,
  /^(?:async )?(?:def|func|function|fn) \w+ ?\(/,
  /^(?:export|public|private|static) .*[({]$/,
  /^#include\b|^(?:from [\w.]+ )?import [\w.]+;?$|^import .* from /,
];

/** A text without any of these signs, and without any of these words at the beginning of a line, has no line of program. */
const PROGRAM_SIGN = /[{}`]|=>|\([)"']/;
const PROGRAM_WORD =
  /\n(?:<[^<>\n]*>|[^\w<\n])*(?:(?:async|const|let|var|def|func|function|fn|include|import)\b|from\b.*\bimport\b|(?:export|public|private|static)\b.*[({])/;

const FENCE = /^(?:```|~~~)/;

/**
 * Tells whether a text looks like a diplomatic cable, of any decade and form, with or without its heading, in
 * plain text, Markdown or HTML. Lines of several kinds must come together: a text that quotes a line or two of
 * a cable is none, nor is a program with cables in its strings, nor Markdown with cables in its fences.
 *
 * @param head the beginning of the text; what lies beyond DETECTION_LENGTH is not looked at
 */
export function looksLikeCable(head: string): boolean {
  const text = withLineFeeds(head.slice(0, DETECTION_LENGTH));
  const kinds = new Kinds();
  let programLines = 0;
  for (const { words, end } of linesOf(text)) {
    for (const line of plainLines(words)) {
      if (isProgram(line) && ++programLines === PROGRAM_LINES) return false;
      kinds.add(line);
    }
    // most of a cable stands below what tells beyond doubt that it is one
    if (kinds.areCertain) return !hasProgram(text.slice(end), PROGRAM_LINES - programLines);
  }
  return kinds.areEnough;
}

/** The kinds that lines are of, each once: a line is of the first kind that it fits, or of none. */
class Kinds {
  readonly #seen = new Set<LineKind>();
  #weight = 0;
  #speaking = 0;

  add(line: string): void {
    const kind = LINE_KINDS.find(({ pattern }) => pattern.test(line));
    if (!kind || this.#seen.has(kind)) return;
    this.#seen.add(kind);
    this.#weight += kind.weight;
    if (kind.weight > 0) this.#speaking++;
  }

  get areEnough(): boolean {
    return this.#weight >= ENOUGH_WEIGHT && this.#speaking >= ENOUGH_KINDS;
  }

  /** Whatever may still speak against a cable. */
  get areCertain(): boolean {
    return this.#weight >= CERTAIN_WEIGHT && this.#speaking >= ENOUGH_KINDS;
  }
}

/** All that can speak against a cable does not bring this down to what is too little. */
const CERTAIN_WEIGHT = LINE_KINDS.reduce((sum, { weight }) => sum - Math.min(weight, 0), ENOUGH_WEIGHT);

function isProgram(line: string): boolean {
  return PROGRAM.some((pattern) => pattern.test(line));
}

/** Whether a text has this many lines of program. */
function hasProgram(text: string, many: number): boolean {
  if (!mayHaveProgram(text)) return false;
  let count = 0;
  for (const { words } of linesOf(text)) {
    if (mayHaveProgram(words) && plainLines(words).some(isProgram) && ++count === many) return true;
  }
  return false;
}

function mayHaveProgram(text: string): boolean {
  return PROGRAM_SIGN.test(text) || PROGRAM_WORD.test(`\n${text}`);
}

/** A text whose lines end in line feeds, those of markup among them. */
function withLineFeeds(text: string): string {
  const lines = /<br|&#/i.test(text) ? text.replace(/<br ?\/?>|&#(?:10|x0*A);/gi, '\n') : text;
  return lines.includes('\r') ? lines.replace(/\r\n?/g, '\n') : lines;
}

/** A line without its line feed, and the offset behind that. */
interface LineOfText {
  readonly words: string;
  readonly end: number;
}

/** The lines of a text without fenced ones. */
function* linesOf(text: string): Generator<LineOfText> {
  let isFenced = false;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const words = text.slice(start, feed < 0 ? text.length : feed);
    start = feed < 0 ? text.length : feed + 1;
    if (FENCE.test(words)) isFenced = !isFenced;
    else if (!isFenced) yield { words, end: start };
  }
}

/** What stands in a line: several where they were joined, none where it is empty; without markup, with single blanks, cut at LINE_LENGTH. */
function plainLines(line: string): readonly string[] {
  return partGlued(line)
    .map((part) => plain(part.slice(0, LINE_LENGTH)))
    .filter((part) => part !== '');
}

/** Lines with which a heading or front that was joined to one line begins, and the lines that stand within it. */
const GLUED = /^(?:V?ZCZC|DE R|[ZOPR] (?:[ZOPR] )?\d{6}Z|UNCLAS|LIMITED OFF|C O N F|S E C R|E\.?O\.? ?\d{5})/;
const WITHIN_GLUED =
  / (?=(?:[ZOPR] )?\d{6}Z [A-Z]{3} \d\d FM |DE R[A-Z]{3,6} #|ZN[RY] |(?:FM|TO|INFO) (?:AM|SEC|US|R[A-Z]{3,6}\/)|UNCLAS |LIMITED OFFICIAL USE |C O N F I D E|S E C R E T |E\.?O\.? ?\d{5}|(?:TAGS|SUBJ(?:ECT)?|REF(?:S|TEL)?):)/;

function partGlued(line: string): string[] {
  return GLUED.test(line) ? line.split(WITHIN_GLUED) : [line];
}

/** What may be markup, or blanks that are not single. Most lines have none of it. */
const DECORATED = /[<[*_\uFEFF\\#&]|[^\S ]|\s\s/;

/** A line without tags, links, emphasis, heading marks and the backslash of a hard line break. */
function plain(line: string): string {
  if (!DECORATED.test(line)) return line.trim();
  return line
    .replace(/<\/?[a-z][^<>@]*>/gi, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_\uFEFF]+|\\+$|^\s*#+ /g, '')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim();
}
