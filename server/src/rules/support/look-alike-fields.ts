import { numberedParagraphs } from '../../edits/numbering';
import type { Knowledge } from '../../knowledge';
import type { CableFrame } from '../../model/cable';
import { perCable } from '../../model/per-cable';
import { figuresOf, withLetters } from '../../text/look-alikes';
import type { Span } from '../../text/span';
import type { Finding, RuleContext } from '../rule';
import { replaceBy } from './fixes';
import { forCopyist } from './wording';

/** A number or a name in a field that holds a letter for a figure, or a figure for a letter. */
export interface LookAlike {
  readonly span: Span;
  readonly printed: string;
  /** As it was meant. */
  readonly meant: string;
}

/** At least one figure and one letter that looks like one, and nothing else. */
const NUMBER = /(?<![A-Za-z\d])(?=[OolI]*\d)(?=\d*[OolI])[\dOolI]{2,}(?![A-Za-z\d])/g;

/** Numbers with letters in them: of sections and of paragraphs. Of dates, orders and references their own rules speak. */
export const lettersInNumbers = perCable((cable): readonly LookAlike[] => {
  const sections = cable.textLines.flatMap(({ section }) => section?.span ?? []);
  return [
    ...sections.flatMap((span) => matches(cable.text, span, NUMBER, figuresOf)),
    ...paragraphNumbers(cable),
  ];
});

/** Names of posts with figures in them, in the references: `R0ME`. */
export function figuresInNames(cable: CableFrame, { posts }: Knowledge): readonly LookAlike[] {
  const { references } = cable;
  if (!references) return [];
  const names = matches(
    cable.text,
    references.span,
    /(?<![A-Z\d])(?=[A-Z]*[01])(?=[01]*[A-Z])[A-Z01]{3,}(?![A-Z\d])/g,
    withLetters,
  );
  return names.filter(({ printed, meant }) => meant !== printed && posts.find(meant));
}

/** What is to be said of one of them. */
export function lookAlikeFinding({ span, printed, meant }: LookAlike, context: RuleContext): Finding {
  const kind = /^\d+$/.test(meant) ? 'a letter stands for a figure' : 'a figure stands for a letter';
  return {
    span,
    message: `In ${printed} ${kind}: it should read ${meant}.${forCopyist(context, 'Compare it with the original.')}`,
    fixes: [replaceBy(span, meant)],
  };
}

/** The signs of the printed form that differ from what was meant. */
export function changedSigns({ printed, meant }: LookAlike): string {
  return [...printed].filter((sign, index) => sign !== meant.charAt(index)).join('');
}

function matches(
  text: string,
  { start, end }: Span,
  pattern: RegExp,
  read: (printed: string) => string,
): readonly LookAlike[] {
  return Array.from(text.slice(start, end).matchAll(pattern), (match) => ({
    span: { start: start + match.index, end: start + match.index + match[0].length },
    printed: match[0],
    meant: read(match[0]),
  }));
}

/** `l.` before a portion mark; and above paragraph 2, where it is the number that is missing from the row. */
function paragraphNumbers(cable: CableFrame): readonly LookAlike[] {
  return numberedParagraphs(cable).flatMap(({ number, previous, unnumbered, figures }) => {
    const own = cable.text.slice(figures.start, figures.end);
    if (/[lI]/.test(own)) return [{ span: figures, printed: own, meant: figuresOf(own) }];
    if (number !== (previous ?? 0) + 2) return [];
    return unnumbered.flatMap(({ textSpan: { start } }) => {
      const printed = /^[\dlIO]{1,3}(?=[.)][ \t])/.exec(cable.text.slice(start, start + 6))?.[0];
      if (printed === undefined || Number(figuresOf(printed)) !== number - 1) return [];
      return [{ span: { start, end: start + printed.length }, printed, meant: figuresOf(printed) }];
    });
  });
}
