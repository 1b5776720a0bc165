import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  Position,
} from 'vscode-languageserver';
import type { FileSettings } from '../config/configs';
import { type DocumentOccurrence, occurrence } from '../service';
import type { Span } from '../text/span';
import { rangeOf } from './convert';
import type { OpenDocument } from './documents';
import { answering, demand, type Feature } from './session';

/** Highlight, definition and references within a text: a reference, a paragraph, a block and what is said of it, equal TAGS. */
export const occurrences: Feature = (session) => {
  const { connection, abilities } = session;

  connection.onDocumentHighlight(
    answering(session, null, (document, { position }, settings) => {
      const found = at(document, position, settings, 'cable');
      if (!found) return null;
      const { Read, Write } = DocumentHighlightKind;
      return [
        ...found.definitions.map(({ name }) => highlight(document, name, Write)),
        ...found.mentions.map((span) => highlight(document, span, Read)),
      ];
    }),
  );

  connection.onDefinition(
    answering<DefinitionParams, Location[] | LocationLink[] | null>(
      session,
      null,
      (document, { position }, settings) => {
        const found = at(document, position, settings);
        if (!found) return null;
        return abilities.definitionLinks
          ? found.definitions.map((definition) => link(document, found, definition))
          : found.definitions.map(({ name }) => location(document, name));
      },
    ),
  );

  connection.onReferences(
    answering(session, null, (document, { position, context }, settings) => {
      const found = at(document, position, settings);
      if (!found) return null;
      const names = context?.includeDeclaration ? found.definitions.map(({ name }) => name) : [];
      return [...names, ...found.mentions].map((span) => location(document, span));
    }),
  );

  return { documentHighlightProvider: true, definitionProvider: true, referencesProvider: true };
};

function at(
  document: OpenDocument,
  position: Position,
  settings: FileSettings,
  reach: 'cable' | 'text' = 'text',
): DocumentOccurrence | null {
  demand(Position.is(position), 'position');
  return occurrence(document.reading(settings), document.text.offsetAt(position), reach);
}

function highlight(document: OpenDocument, span: Span, kind: DocumentHighlightKind): DocumentHighlight {
  return { range: rangeOf(document, span), kind };
}

function location(document: OpenDocument, span: Span): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}

/** Tells the client what to underline: the whole of `REFS A-C` is one word to none. */
function link(
  document: OpenDocument,
  { here }: DocumentOccurrence,
  { span, name }: DocumentOccurrence['definitions'][number],
): LocationLink {
  return {
    originSelectionRange: rangeOf(document, here),
    targetUri: document.uri,
    targetRange: rangeOf(document, span),
    targetSelectionRange: rangeOf(document, name),
  };
}
