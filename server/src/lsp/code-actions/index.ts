import { type CodeAction, CodeActionContext, CodeActionKind, Range } from 'vscode-languageserver';
import { findingsAt } from '../../service';
import { spanOf } from '../convert';
import { answering, demand, type Feature } from '../session';
import { fixActions, fixAllActions, fixAllKind } from './fixes';
import { silencingActions } from './silence';

/**
 * For the findings at the cursor first their fixes, then the ways to silence them; and one action that makes every safe
 * fix of the text, which the client has to ask for by its kind.
 */
export const codeActions: Feature = (session) => {
  if (!session.abilities.codeActions) return {};
  session.connection.onCodeAction(
    answering(session, [], async (document, { range, context }, settings) => {
      demand(Range.is(range), 'range');
      demand(CodeActionContext.is(context), 'context');
      const wanted = (kind: string) => context.only?.some((only) => covers(only, kind));
      const actions: CodeAction[] = [];
      if (wanted(CodeActionKind.QuickFix) ?? true) {
        const findings = findingsAt(document.reading(settings), spanOf(document, range), settings);
        const place = { session, document, settings, findings };
        actions.push(...fixActions(place), ...(await silencingActions(place)));
      }
      if (wanted(fixAllKind) ?? false) actions.push(...fixAllActions(session, document, settings));
      return actions;
    }),
  );
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } };
};

/** Kinds are a tree: `source.fixAll` asks for `source.fixAll.cable` too. */
function covers(asked: string, kind: string): boolean {
  return asked === '' || asked === kind || kind.startsWith(`${asked}.`);
}
