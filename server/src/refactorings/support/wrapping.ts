import type { Cable } from '../../model/cable';
import { lineEnd } from '../../text/line-end';
import type { Span } from '../../text/span';
import { type Change, changeOf, type RefactoringContext, type Refusal } from '../refactoring';
import { unwrapEdits, wrapEdits } from './filling';
import { proseIn } from './prose';
import { keepingReading } from './reading';

/** Wraps the paragraphs that a span touches. */
export function wrap(cable: Cable, span: Span, context: RefactoringContext, title: string): Change | Refusal {
  const { width } = context.options;
  const stretches = proseIn(cable, span);
  if (stretches.length === 0) return { reason: NO_PROSE };
  const newLine = lineEnd(cable.text);
  const groups = stretches.map((prose) => wrapEdits(cable.text, prose, width, newLine));
  const edits = keepingReading(cable, groups, context);
  return changeOf(
    edits,
    `These lines are filled up to ${width} characters.`,
    `${title} at ${width} characters`,
  );
}

/** Puts each of the paragraphs that a span touches on one line. */
export function unwrap(
  cable: Cable,
  span: Span,
  context: RefactoringContext,
  title: string,
): Change | Refusal {
  const stretches = proseIn(cable, span);
  if (stretches.length === 0) return { reason: NO_PROSE };
  const groups = stretches.map((prose) => unwrapEdits(cable.text, prose));
  return changeOf(keepingReading(cable, groups, context), 'No sentence is broken into lines here.', title);
}

const NO_PROSE = 'No paragraph stands here; headings, fields and tables keep their lines.';

/** All of a cable. */
export function wholeOf({ text }: Cable): Span {
  return { start: 0, end: text.length };
}
