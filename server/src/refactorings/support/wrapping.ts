import type { Cable } from '../../model/cable';
import { lineEnd } from '../../text/line-end';
import type { Span } from '../../text/span';
import { type Change, changeOf, type RefactoringContext, type Refusal } from '../refactoring';
import { unwrapEdits, wrapEdits } from './filling';
import { flowsIn } from './flows';
import { keepingReading } from './reading';

/** Wraps the paragraphs that a span touches. */
export function wrap(cable: Cable, span: Span, context: RefactoringContext, title: string): Change | Refusal {
  const { width } = context.options;
  const flows = flowsIn(cable, span);
  if (flows.length === 0) return { reason: NO_PROSE };
  const newLine = lineEnd(cable.text);
  const groups = flows.map((flow) => wrapEdits(cable.text, flow, width, newLine));
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
  const flows = flowsIn(cable, span);
  if (flows.length === 0) return { reason: NO_PROSE };
  const groups = flows.map((flow) => unwrapEdits(cable.text, flow));
  return changeOf(keepingReading(cable, groups, context), 'No sentence is broken into lines here.', title);
}

const NO_PROSE = 'No paragraph stands here; headings, fields and tables keep their lines.';

/** All of a cable. */
export function wholeOf({ text }: Cable): Span {
  return { start: 0, end: text.length };
}
