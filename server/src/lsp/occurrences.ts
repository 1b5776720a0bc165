import {
  type CancellationToken,
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  Position,
  type Range,
} from 'vscode-languageserver';
import type { FileSettings } from '../config/configs';
import { type CableSummary, citedCables, type DocumentOccurrence, occurrence } from '../service';
import type { Span } from '../text/span';
import { rangeOf, rangeOfStretch } from './convert';
import type { OpenDocument } from './documents';
import { answering, demand, type Feature, type Session } from './session';

/**
 * Highlight, definition and references: of a reference, a paragraph, a block and what is said of it, and equal TAGS within a
 * text; of cables that refer to one another in the workspace, too.
 */
export const occurrences: Feature = (session) => {
  const { connection, abilities } = session;

  connection.onDocumentHighlight(
    answering(session, null, (document, { position }, settings) => {
      const found = at(document, position, settings, 'cable');
      if (!found || isBesideNumber(found)) return null;
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
      async (document, { position }, settings, token) => {
        const found = at(document, position, settings);
        if (!found) return null;
        const cables = await cablesMeant(session, found, token);
        // an entry of the list leads to the cable itself
        const places = found.entry && cables.length > 0 ? [] : found.definitions;
        return abilities.definitionLinks
          ? [
              ...places.map((place) => link(document, found, place)),
              ...cables.map((cable) => linkToCable(rangeOf(document, found.entry ?? found.here), cable)),
            ]
          : [...places.map(({ name }) => location(document, name)), ...cables.map(locationOf)];
      },
    ),
  );

  connection.onReferences(
    answering(session, null, async (document, { position, context }, settings, token) => {
      const found = at(document, position, settings);
      if (!found) return null;
      const names = context?.includeDeclaration ? found.definitions.map(({ name }) => name) : [];
      return [
        ...[...names, ...found.mentions].map((span) => location(document, span)),
        ...(await citingPlaces(session, document, found, token)),
      ];
    }),
  );

  return { documentHighlightProvider: true, definitionProvider: true, referencesProvider: true };
};

async function cablesMeant(
  { cables }: Session,
  found: DocumentOccurrence,
  token: CancellationToken,
): Promise<readonly CableSummary[]> {
  const index = found.cited.length > 0 ? await cables.upToDate(token) : null;
  return index ? citedCables(index, found) : [];
}

/** On another word of the text line: whoever wants its highlights means that word. */
function isBesideNumber({ own, here, definitions, mentions }: DocumentOccurrence): boolean {
  return (
    own !== null &&
    ![...definitions.map(({ name }) => name), ...mentions].some(({ start }) => start === here.start)
  );
}

/**
 * Where cables of the workspace refer to this one, if the cursor is on its number, or to the one that a reference means; but
 * for the places that this text is known to have.
 */
async function citingPlaces(
  { cables }: Session,
  document: OpenDocument,
  { own, cited, definitions, mentions }: DocumentOccurrence,
  token: CancellationToken,
): Promise<readonly Location[]> {
  const names = own ? [own] : definitions.length < 2 ? cited : [];
  const index = names.length > 0 ? await cables.upToDate(token) : null;
  if (!index) return [];
  const known = [...definitions.map(({ span }) => span), ...mentions].map((span) => rangeOf(document, span));
  return names
    .flatMap((name) => index.citing(name))
    .map(({ cable, citation }) => ({ uri: cable.uri, range: rangeOfStretch(citation) }))
    .filter(({ uri, range }) => uri !== document.uri || !known.some((place) => holds(place, range.start)));
}

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

function locationOf({ uri, place }: CableSummary): Location {
  return { uri, range: rangeOfStretch(place) };
}

function holds({ start, end }: Range, { line, character }: Position): boolean {
  const isBehindStart = line > start.line || (line === start.line && character >= start.character);
  return isBehindStart && (line < end.line || (line === end.line && character <= end.character));
}

function linkToCable(originSelectionRange: Range, { uri, head, place }: CableSummary): LocationLink {
  return {
    originSelectionRange,
    targetUri: uri,
    targetRange: rangeOfStretch(head),
    targetSelectionRange: rangeOfStretch(place),
  };
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
