import {
  type CompletionItem,
  CompletionItemTag,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import { completionDocumentation, type CompletionItem as Offer, type Topic } from '../../service';
import { completionKinds, rangeOf, textEdits } from '../convert';
import type { OpenDocument } from '../documents';
import { plainText } from '../plain-text';
import type { Session } from '../session';

/**
 * The command of VS Code that asks for completions. A client that names it takes it along with an item, and asks
 * `cable/offers` behind letters.
 */
export const SUGGEST = 'editor.action.triggerSuggest';

/** What an item brings along to be explained by. */
interface ItemData {
  readonly uri: string;
  readonly topic: Topic;
}

/**
 * The server has chosen and put in order already: the client is to keep all that fits what was typed, as it comes.
 * @param index its place in the order
 * @param typed what stands where it would be put in
 */
export function itemOf(
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
    ...(also && also.length > 0 && { additionalTextEdits: textEdits(document, also) }),
    ...(retired &&
      (abilities.completionTags ? { tags: [CompletionItemTag.Deprecated] } : { deprecated: true })),
    ...(goesOn && commands.has(SUGGEST) && { command: { title: 'Suggest', command: SUGGEST } }),
    ...(data && { data }),
  };
}

/** The item with what the user gets to read about it, where there is more than its line says. */
export async function explained(item: CompletionItem, session: Session): Promise<CompletionItem> {
  const data: unknown = item.data;
  const document = isItemData(data) ? session.documents.get(data.uri) : undefined;
  if (!isItemData(data) || document === undefined) return item;
  const reading = document.reading(await session.settings.of(data.uri));
  const value = completionDocumentation(reading, data.topic);
  return value === null ? item : { ...item, documentation: contentOf(value, session) };
}

function contentOf(markdown: string, { abilities }: Session): MarkupContent {
  return abilities.markdownCompletions
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}

/** A snippet for those who have none. */
function withoutStops(snippet: string): string {
  return snippet.replace(/\$\d/g, '');
}

function isItemData(data: unknown): data is ItemData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'topic' in data;
}
