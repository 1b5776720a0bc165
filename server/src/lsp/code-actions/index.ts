import {
  type CodeAction,
  CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  Range,
} from 'vscode-languageserver';
import type { FileSettings } from '../../config/configs';
import { findingsAt } from '../../service';
import type { Span } from '../../text/span';
import { spanOf } from '../convert';
import type { OpenDocument } from '../documents';
import { answering, demand, type Feature, type Session } from '../session';
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
    answering(session, [], async (document, { range, context }, settings): Promise<CodeAction[]> => {
      demand(Range.is(range), 'range');
      demand(CodeActionContext.is(context), 'context');
      const { fixes, refactorings, fixAll } = wishesIn(context);
      const selection = spanOf(document, range);
      const fixing = fixes ? await fixingActions(session, document, settings, selection) : [];
      const offered = new Set(fixing.map(({ title }) => title));
      const changing = await refactoringActions(session, document, settings, selection, refactorings);
      return [
        ...fixing,
        ...changing.filter(({ title }) => !offered.has(title)),
        ...(fixAll ? fixAllActions(session, document, settings) : []),
      ];
    }),
  );
  return {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, ...refactoringKinds, fixAllKind] },
  };
};

/** The fixes of the findings at a selection, and the ways to silence them. */
async function fixingActions(
  session: Session,
  document: OpenDocument,
  settings: FileSettings,
  selection: Span,
): Promise<CodeAction[]> {
  const findings = findingsAt(document.reading(settings), selection, settings);
  const place = { session, document, settings, findings };
  return [...fixActions(place), ...(await silencingActions(place))];
}

/** What a client wants to be offered. */
interface Wishes {
  readonly fixes: boolean;
  /** The kinds of refactorings. */
  readonly refactorings: ReadonlySet<string>;
  readonly fixAll: boolean;
}

/** The kinds that a client names; where it names none, fixes, and refactorings where the user has asked. */
function wishesIn({ only, triggerKind }: CodeActionContext): Wishes {
  const wanted = (kind: string, unnamed: boolean) =>
    only ? only.some((asked) => covers(asked, kind)) : unnamed;
  const isAsked = triggerKind !== CodeActionTriggerKind.Automatic;
  return {
    fixes: wanted(CodeActionKind.QuickFix, true),
    refactorings: new Set(refactoringKinds.filter((kind) => wanted(kind, isAsked))),
    fixAll: wanted(fixAllKind, false),
  };
}

/** Kinds are a tree: `source.fixAll` asks for `source.fixAll.cable` too. */
function covers(asked: string, kind: string): boolean {
  return asked === '' || asked === kind || kind.startsWith(`${asked}.`);
}
