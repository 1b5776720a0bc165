import {
  type CancellationToken,
  type CompletionContext,
  type CompletionItem,
  CompletionItemTag,
  type CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
  Position,
  TextDocumentIdentifier,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { completionDocumentation, completions, type CompletionItem as Offer, type Topic } from '../service';
import { completionKinds, rangeOf, textEdits } from './convert';
import type { OpenDocument } from './documents';
import { plainText } from './plain-text';
import { answering, demand, type Feature, type Session } from './session';

interface CompletionParams extends TextDocumentPositionParams {
  readonly context?: CompletionContext;
  /** The user wants completions that a key brings. */
  readonly whileTyping: boolean;
}

/** What an item brings along to be explained by. */
interface ItemData {
  readonly uri: string;
  readonly topic: Topic;
}

/** Behind these a field or a mark may begin. */
const signs = [...' ,:/(['];

/**
 * Where a client asks only behind certain characters, every letter is one: where a field is, something is offered, and
 * prose is answered with nothing.
 */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

/**
 * The command of VS Code that asks for completions. A client that names it takes it along with an item, and asks
 * `cable/offers` behind letters.
 */
const SUGGEST = 'editor.action.triggerSuggest';

/**
 * Completion of codes, posts, labels and marks; what there is to know about one is told when it is looked at.
 * `cable/offers` tells whether there is anything at a place for somebody who did not ask.
 */
export const completion: Feature = (session) => {
  const { connection } = session;
  /** Where the last word began that somebody asked about: its next letters belong to the question. */
  let asked: { readonly uri: string; readonly start: number } | undefined;

  const answer = answering(
    session,
    null,
    (document, { position, context, whileTyping }: CompletionParams, settings): CompletionList | null => {
      demand(Position.is(position), 'position');
      const offset = document.text.offsetAt(position);
      const isAutomatic = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const line = document.text.slice(document.text.offsetAt({ ...position, character: 0 }), offset);
      const start = offset - line.length + wordStart(line);
      const goesOn = asked?.uri === document.uri && asked.start === start && offset > start;
      const isAsked = !isAutomatic || goesOn;
      asked = isAsked ? { uri: document.uri, start } : undefined;
      if (!isAsked && !whileTyping) return null;
      const offers = completions(document.reading(settings), offset, isAsked);
      if (offers.length === 0) return null;
      const typed = (offer: Offer) => document.text.slice(offer.span.start, offset);
      return {
        isIncomplete: true,
        items: offers.map((offer, index) => itemOf(offer, index, typed(offer), document, session)),
      };
    },
  );
  connection.onCompletion(async (params, token) =>
    answer({ ...params, whileTyping: await offersWhileTyping(session, params) }, token),
  );
  connection.onCompletionResolve(async (item) => ({ ...item, ...(await documented(item, session)) }));
  const offers = answering(
    session,
    null,
    (document, { position, whileTyping }: CompletionParams, settings): boolean => {
      demand(Position.is(position), 'position');
      if (!whileTyping) return false;
      return completions(document.reading(settings), document.text.offsetAt(position), false).length > 0;
    },
  );
  connection.onRequest(
    'cable/offers',
    async (params: TextDocumentPositionParams, token: CancellationToken): Promise<unknown> =>
      offers({ ...params, whileTyping: await offersWhileTyping(session, params) }, token),
  );
  const triggerCharacters = session.commands.has(SUGGEST) ? signs : [...signs, ...letters];
  return { completionProvider: { triggerCharacters, resolveProvider: true } };
};

/** `cable.completion.automatic`: on where nothing is said. */
async function offersWhileTyping(
  { settings }: Session,
  { textDocument }: TextDocumentPositionParams,
): Promise<boolean> {
  if (!TextDocumentIdentifier.is(textDocument)) return true; // to be refused for it
  const { automatic } = await settings.below('completion', textDocument.uri);
  return automatic !== false;
}

/** Where the run of letters begins with which a line ends, as far as it is written. */
function wordStart(line: string): number {
  let start = line.length;
  while (start > 0 && /[\p{L}\p{N}]/u.test(line.charAt(start - 1))) start--;
  return start;
}

/** The server has chosen and put in order already: the client is to keep all that fits what was typed, as it comes. */
function itemOf(
  offer: Offer,
  index: number,
  typed: string,
  document: OpenDocument,
  { abilities, commands }: Session,
): CompletionItem {
  const { kind, label, description, span, newText, isSnippet, also, retired, goesOn, topic } = offer;
  const data: ItemData | undefined = topic && { uri: document.uri, topic };
  return {
    label,
    kind: completionKinds[kind],
    sortText: String(index).padStart(3, '0'),
    filterText: typed || label,
    textEdit: {
      range: rangeOf(document, span),
      newText: isSnippet && !abilities.snippets ? withoutStops(newText) : newText,
    },
    ...(isSnippet && abilities.snippets && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(description &&
      (abilities.completionLabels ? { labelDetails: { description } } : { detail: description })),
    ...(also &&
      also.length > 0 && {
        additionalTextEdits: textEdits(document, also),
      }),
    ...(retired &&
      (abilities.completionTags ? { tags: [CompletionItemTag.Deprecated] } : { deprecated: true })),
    ...(goesOn && commands.has(SUGGEST) && { command: { title: 'Suggest', command: SUGGEST } }),
    ...(data && { data }),
  };
}

/** A snippet for those who have none. */
function withoutStops(snippet: string): string {
  return snippet.replace(/\$\d/g, '');
}

/** What the user gets to read about an item; nothing where there is no more than its line says. */
async function documented(
  { data }: CompletionItem,
  session: Session,
): Promise<Pick<CompletionItem, 'documentation'>> {
  if (!isItemData(data)) return {};
  const document = session.documents.get(data.uri);
  if (document === undefined) return {};
  const reading = document.reading(await session.settings.of(data.uri));
  const value = completionDocumentation(reading, data.topic);
  if (value === null) return {};
  return {
    documentation: session.abilities.markdownCompletions
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: plainText(value) },
  };
}

function isItemData(data: unknown): data is ItemData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'topic' in data;
}
