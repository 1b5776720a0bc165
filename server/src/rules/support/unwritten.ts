import type { CableFrame } from '../../model/cable';

/**
 * A form that is still to be filled in, as a new cable is: its paragraphs are numbered, and none has words but the notice
 * ENTIRE TEXT. What lies empty in its head is no slip; in a copy that has lost a field, the text stands.
 */
export function isUnwritten({ paragraphs }: CableFrame): boolean {
  const numbered = paragraphs.filter(({ number, quoted }) => number !== null && !quoted);
  return numbered.length > 0 && numbered.every(({ text }) => text === '' || /\bENTIRE TEXT\.?$/.test(text));
}
