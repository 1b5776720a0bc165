import {
  type CodeAction,
  CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  Range,
} from 'vscode-languageserver';
import { findingsAt } from '../../service';
import { spanOf } from '../convert';
import { answering, demand, type Feature } from '../session';
import { fixActions, fixAllActions, fixAllKind } from './fixes';
import { refactoringActions, refactoringKinds } from './refactorings';
import { silencingActions } from './silence';

/**
 * For the findings at the cursor first their fixes, then the ways to silence them; then the refactorings that apply, unless
 * the client asks by itself while the cursor moves: no light bulb is to stand beside every line of prose. What a fix does,
 * as raising the cable to a mark above it, is not offered again. One action makes every safe fix of the text, which the
 * client has to ask for by its kind.
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
      const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
      const kinds = new Set(refactoringKinds.filter((kind) => wanted(kind) ?? isAsked));
      if (kinds.size > 0) {
        const selection = spanOf(document, range);
        const offered = new Set(actions.map(({ title }) => title));
        const refactorings = await refactoringActions(session, document, settings, selection, kinds);
        actions.push(...refactorings.filter(({ title }) => !offered.has(title)));
      }
      if (wanted(fixAllKind) ?? false) actions.push(...fixAllActions(session, document, settings));
      return actions;
    }),
  );
  return {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, ...refactoringKinds, fixAllKind] },
  };
};

/** Kinds are a tree: `source.fixAll` asks for `source.fixAll.cable` too. */
function covers(asked: string, kind: string): boolean {
  return asked === '' || asked === kind || kind.startsWith(`${asked}.`);
}
