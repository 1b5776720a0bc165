import { strict as assert } from 'node:assert';
import {
  applyEdits,
  type DocumentChange,
  isRefusal,
  openDocument,
  type RefactoringOptions,
  type Refusal,
  refactor,
} from '../../server/src/service';

/** A text with the selection in it: one `|` marks the cursor, two the ends of what is selected. */
function selectionIn(marked: string): { text: string; start: number; end: number } {
  const [before, selected = '', ...rest] = marked.split('|');
  if (before === undefined || rest.length > 1 || !marked.includes('|'))
    throw new Error(`One | or two have to mark the selection in: ${marked}`);
  const text = before + selected + rest.join('');
  const start = before.length;
  return { text, start, end: rest.length === 0 ? start : start + selected.length };
}

/** What a refactoring answers for the place that is marked. */
export function asked(
  id: string,
  marked: string,
  options: Partial<RefactoringOptions> = {},
): DocumentChange | Refusal {
  const { text, start, end } = selectionIn(marked);
  const document = openDocument(text);
  return refactor(document, id, { start, end }, { options, reread: (words) => openDocument(words) });
}

/** The text after a refactoring, with a `|` where the cursor goes, if it goes anywhere. */
export function refactored(id: string, marked: string, options?: Partial<RefactoringOptions>): string {
  const change = asked(id, marked, options);
  if (isRefusal(change)) assert.fail(`refused: ${change.reason}`);
  const text = applyEdits(selectionIn(marked).text, change.edits);
  if (change.selection === undefined) return text;
  return `${text.slice(0, change.selection)}|${text.slice(change.selection)}`;
}

/** Why a refactoring does nothing. */
export function refusal(id: string, marked: string): string {
  const change = asked(id, marked);
  if (!isRefusal(change)) assert.fail('it was not refused');
  return change.reason;
}

/** A cable of the 2000s with this body, and with these lines of its own in the front. */
export function cableWith(
  body: string,
  { classification = 'C O N F I D E N T I A L', tags = 'EAGR MT', front = '' } = {},
): string {
  return `${classification} VALLETTA 000217

SIPDIS

E.O. 12958: DECL: 05/14/2019
TAGS: ${tags}
SUBJECT: SWARM RULES
${front}
${body}`;
}
