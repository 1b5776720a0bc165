import type { Cable } from '../../model/cable';
import type { Reference } from '../../model/references';
import type { Span } from '../../text/span';
import type { Fix, TextEdit } from '../rule';

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

/** The fix of a drafter: letters the list anew from A, and with it what the text says of it. */
export function reletter(cable: Cable, lettered: readonly LetteredReference[]): Fix {
  const news = new Map(lettered.map(({ letter }, index) => [letter, String.fromCharCode(65 + index)]));
  const list = lettered.map(({ letterSpan }, index) => ({
    span: letterSpan,
    newText: String.fromCharCode(65 + index),
  }));
  const mentions = cable.mentions.references.flatMap(({ span, letters }): readonly TextEdit[] => {
    const [letter, ...others] = letters;
    const newText = letter && others.length === 0 ? news.get(letter) : undefined;
    return newText ? [{ span, newText }] : [];
  });
  return {
    title: 'Letter the list anew',
    edits: [...list, ...mentions].filter(
      ({ span, newText }) => cable.text.slice(span.start, span.end) !== newText,
    ),
    safety: 'suggested',
  };
}
