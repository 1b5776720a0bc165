import type { Cable } from '../model/cable';
import type { Reference } from '../model/references';
import { lazy } from '../text/lazy';
import type { Span } from '../text/span';
import type { Fix } from './fix';
import { letterOfName, nameOfLetter, referenceMentionEdits } from './mentions';

/** An entry of the list that has a letter of its own. */
export interface LetteredReference extends Reference {
  readonly letter: string;
  readonly letterSpan: Span;
}

/** The entries of the list that print a letter, in text order; those that are numbered are none. */
export function letteredReferences({ references }: Cable): readonly LetteredReference[] {
  return (references?.items ?? []).filter(hasLetter);
}

function hasLetter(reference: Reference): reference is LetteredReference {
  return reference.letterSpan !== null && /^[A-Z]$/.test(reference.letter ?? '');
}

/** Letters within the words of other entries, where wrapping or a page break may have put them: `B.`, `B)`. */
export function lettersInWords({ references, text }: Cable): ReadonlySet<string> {
  if (!references) return new Set();
  const list = text.slice(references.span.start, references.span.end);
  return new Set(Array.from(list.matchAll(/(?<![A-Z\d])([A-Z])[.):]/g), ([, letter = '']) => letter));
}

/** Letters that a list skips between two of its entries. */
export interface LetterGap {
  readonly before: LetteredReference;
  readonly behind: LetteredReference;
  readonly missing: readonly string[];
}

/** The first gap in a list that begins with A, whose columns may run side by side; undefined where there is none. */
export function gapInLetters(cable: Cable): LetterGap | undefined {
  const lettered = letteredReferences(cable);
  // a letter that stands twice was meant to be the missing one
  if (lettered.length < 2 || hasDouble(lettered)) return undefined;
  const inWords = lazy(() => lettersInWords(cable));
  const sorted = lettered.toSorted((a, b) => a.letter.charCodeAt(0) - b.letter.charCodeAt(0));
  if (sorted[0]?.letter !== 'A') return undefined;
  for (const [index, behind] of sorted.entries()) {
    const before = sorted[index - 1];
    // an initial of a name may look like a letter of the list, but no number follows it
    if (!before || behind.number === null) continue;
    const missing = lettersBetween(before.letter, behind.letter);
    if (missing.length > 0 && !missing.some((letter) => inWords().has(letter)))
      return { before, behind, missing };
  }
  return undefined;
}

/** The letters that a list skips, or that a letter which stands twice was meant to be. */
export function skippedLetters(cable: Cable): ReadonlySet<string> {
  const lettered = letteredReferences(cable);
  if (!hasDouble(lettered)) return new Set(gapInLetters(cable)?.missing);
  const codes = lettered.map(({ letter }) => letter.charCodeAt(0));
  const last = String.fromCharCode(Math.max(...codes) + 1);
  return new Set(
    lettersBetween('@', last).filter((letter) => !lettered.some((entry) => entry.letter === letter)),
  );
}

function hasDouble(lettered: readonly LetteredReference[]): boolean {
  return new Set(lettered.map(({ letter }) => letter)).size < lettered.length;
}

function lettersBetween(from: string, to: string): readonly string[] {
  const [first, last] = [from.charCodeAt(0) + 1, to.charCodeAt(0)];
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => String.fromCharCode(first + index));
}

/**
 * The fix of a drafter: letters the list anew from A, and with it what the text says of it. What the text says of a letter
 * that stands twice is taken to mean the first.
 */
export function reletter(cable: Cable, lettered: readonly LetteredReference[]): Fix {
  const letters = new Map<number, number>();
  for (const [index, { letter }] of lettered.entries()) {
    const name = nameOfLetter(letter);
    if (!letters.has(name)) letters.set(name, index + 1);
  }
  const list = lettered.map(({ letterSpan }, index) => ({
    span: letterSpan,
    newText: letterOfName(index + 1),
  }));
  const mentions = referenceMentionEdits(cable, {
    renamed: (name) => letters.get(name) ?? name,
  });
  return {
    title: 'Letter the list anew',
    edits: [...list, ...mentions].filter(
      ({ span, newText }) => cable.text.slice(span.start, span.end) !== newText,
    ),
    safety: 'suggested',
  };
}
