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

/** No line without any of this is one of program, with or without its markup. */
const MAY_BE_PROGRAM =
  /[{}`]|=>|\(\)|\w\(["']|\b(?:const|let|var|def|func|function|fn|include|import|export|public|private|static) /;

const FENCE = /^(?:```|~~~)/;

/**
 * Tells whether a text looks like a diplomatic cable, of any decade and form, with or without its heading, in
 * plain text, Markdown or HTML. Lines of several kinds must come together: a text that quotes a line or two of
 * a cable is none, nor is a program with cables in its strings, nor Markdown with cables in its fences.
 *
 * @param head the beginning of the text; what lies beyond DETECTION_LENGTH is not looked at
 */
export function looksLikeCable(head: string): boolean {
  const kinds = new Kinds();
  let programLines = 0;
  for (const given of linesOf(head.slice(0, DETECTION_LENGTH))) {
    // most of a cable stands below what tells beyond doubt that it is one
    if (kinds.areCertain && !MAY_BE_PROGRAM.test(given)) continue;
    for (const line of plainLines(given)) {
      if (isProgram(line) && ++programLines === PROGRAM_LINES) return false;
      if (!kinds.areCertain) kinds.add(line);
    }
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

/** The lines of the text without fenced ones. */
function linesOf(text: string): readonly string[] {
  return outsideFences(text.replace(/<br ?\/?>|&#(?:10|x0*A);/gi, '\n').split(/\r\n?|\n/));
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

function outsideFences(lines: readonly string[]): string[] {
  let fenced = false;
  return lines.filter((line) => {
    if (!FENCE.test(line)) return !fenced;
    fenced = !fenced;
    return false;
  });
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
