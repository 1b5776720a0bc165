import { type CodeAction, CodeActionContext, CodeActionKind, Range } from 'vscode-languageserver';
import type { FileSettings } from '../config/configs';
import { quickFixes, safeFixes } from '../service';
import type { Span } from '../text/span';
import { spanOf, workspaceEdit } from './convert';
import { toDiagnostic } from './diagnostics/report';
import type { OpenDocument } from './documents';
import { answering, demand, type Feature, type Session } from './session';

/** Fixes all that a machine can fix without changing what the cable says. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.cable`;

/** Quick fixes of the findings at the cursor, and one action that makes every safe fix of the text. */
export const codeActions: Feature = (session) => {
  if (!session.abilities.codeActions) return {};
  session.connection.onCodeAction(
    answering(session, [], (document, { range, context }, settings) => {
      demand(Range.is(range), 'range');
      demand(CodeActionContext.is(context), 'context');
      const wanted = (kind: string) => context.only?.some((only) => covers(only, kind));
      const actions: CodeAction[] = [];
      if (wanted(CodeActionKind.QuickFix) ?? true) {
        actions.push(...quickFixActions(session, document, settings, spanOf(document, range)));
      }
      if (wanted(fixAllKind) ?? false) actions.push(...fixAllActions(session, document, settings));
      return actions;
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } };
};

function quickFixActions(
  session: Session,
  document: OpenDocument,
  settings: FileSettings,
  span: Span,
): CodeAction[] {
  const { abilities } = session;
  return quickFixes(document.reading(settings), span, settings).map(({ finding, fix, preferred }) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(session, document, finding)],
    edit: workspaceEdit(document, fix.edits, abilities.versionedEdits),
    ...(preferred && abilities.preferredActions && { isPreferred: true }),
  }));
}

function fixAllActions({ abilities }: Session, document: OpenDocument, settings: FileSettings): CodeAction[] {
  const edits = safeFixes(document.reading(settings), settings);
  if (edits.length === 0) return [];
  const edit = workspaceEdit(document, edits, abilities.versionedEdits);
  return [{ title: 'Fix everything that is safe to fix', kind: fixAllKind, edit }];
}

/** Kinds are a tree: `source.fixAll` asks for `source.fixAll.cable` too. */
function covers(asked: string, kind: string): boolean {
  return asked === '' || asked === kind || kind.startsWith(`${asked}.`);
}
