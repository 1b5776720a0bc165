import type { CodeAction } from 'vscode-languageserver';
import type { FileSettings } from '../../config/configs';
import { type DocumentChange, type Refactoring, refactorings, refactoringsAt } from '../../service';
import type { Span } from '../../text/span';
import { workspaceEdit } from '../convert';
import type { OpenDocument } from '../documents';
import { requestFor } from '../requests/refactorings';
import type { Session } from '../session';

/** The kinds of refactorings, each once. */
export const refactoringKinds: readonly string[] = [...new Set(refactorings.map(({ kind }) => kind))];

/** The refactorings of some kinds that apply to a selection, in the order of their list. */
export async function refactoringActions(
  session: Session,
  document: OpenDocument,
  settings: FileSettings,
  selection: Span,
  kinds: ReadonlySet<string>,
): Promise<CodeAction[]> {
  if (kinds.size === 0) return [];
  const request = await requestFor(session, document, settings);
  return refactoringsAt(document.reading(settings), selection, request)
    .filter(({ refactoring }) => kinds.has(refactoring.kind))
    .flatMap((change) => actionFor(session, document, change));
}

/** An edit; for what makes another text, the command of the client, where it has one. */
function actionFor(
  { abilities, commands }: Session,
  document: OpenDocument,
  { refactoring, title, edits }: DocumentChange & { readonly refactoring: Refactoring },
): CodeAction[] {
  const { id, kind, result } = refactoring;
  if (result === 'edits') return [{ title, kind, edit: workspaceEdit(document, edits, abilities) }];
  const command = `cable.${id}`;
  return commands.has(command) ? [{ title, kind, command: { title, command } }] : [];
}
