import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

/**
 * References and paragraphs that get other names, and what the text says of them. A name is a number here: that of a
 * paragraph, or the place of a letter (A is 1).
 */
export interface Renaming {
  /** What a name becomes; itself where nothing changes. */
  readonly renamed: (name: number) => number;
  /** A name that is new: a range may come to enclose it. */
  readonly fresh?: number;
}

/** The names that one mention holds, and the place where they stand: the range in `REFS A-C`. */
interface Mentioned {
  readonly span: Span;
  readonly names: readonly number[];
}

/** The edits that make all mentions of the cable's own paragraphs mean the same as before. */
export function paragraphMentionEdits(cable: Cable, renaming: Renaming): TextEdit[] {
  const own = cable.mentions.paragraphs.filter(({ isForeign }) => !isForeign);
  return own.flatMap(({ span, from, to }) =>
    mentionEdits(cable.text, { span, names: namesBetween(from, to) }, renaming, String),
  );
}

/** The edits that make all mentions of listed references mean the same as before. */
export function referenceMentionEdits(cable: Cable, renaming: Renaming): TextEdit[] {
  return cable.mentions.references
    .filter(({ letters }) => letters.length > 0)
    .flatMap(({ span, letters }) =>
      mentionEdits(cable.text, { span, names: letters.map(nameOfLetter) }, renaming, letterOfName),
    );
}

/** A is 1. */
export function nameOfLetter(letter: string): number {
  return letter.toUpperCase().charCodeAt(0) - 64;
}

/** The letter of a reference: `C` for 3. */
export function letterOfName(name: number): string {
  return String.fromCharCode(64 + name);
}

/** The numbers from one to another, both included. */
export function namesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, step) => from + step);
}

/**
 * A range stays one where its ends enclose the same as before, and what is new between them; else its names are told
 * one by one: `PARAS 3-5` becomes `PARAS 3-4 AND 9`.
 */
function mentionEdits(
  text: string,
  { span, names }: Mentioned,
  { renamed, fresh }: Renaming,
  print: (name: number) => string,
): TextEdit[] {
  const becomes = names.map(renamed);
  const [first, last] = [becomes[0], becomes.at(-1)];
  if (first === undefined || last === undefined || becomes.every((name, index) => name === names[index]))
    return [];
  const printed = text.slice(span.start, span.end);
  if (names.length === 1) return [{ span, newText: print(first) }];
  if (first < last && namesBetween(first, last).every((name) => name === fresh || becomes.includes(name))) {
    const between = /^(?:\d+|[A-Z])(?<between>.*?)(?:\d+|[A-Z])$/is.exec(printed)?.groups?.between ?? '-';
    return [{ span, newText: print(first) + between + print(last) }];
  }
  const and = /[a-z]/.test(text.slice(Math.max(0, span.start - 6), span.start)) ? ' and ' : ' AND ';
  return [
    {
      span,
      newText: runsOf(becomes)
        .map((run) => printedRun(run, print))
        .join(and),
    },
  ];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Names in order, those that follow one another as one run. */
function runsOf(names: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const name of [...new Set(names)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to + 1 === name) runs[runs.length - 1] = { from: last.from, to: name };
    else runs.push({ from: name, to: name });
  }
  return runs;
}

function printedRun({ from, to }: Run, print: (name: number) => string): string {
  return from === to ? print(from) : `${print(from)}-${print(to)}`;
}
