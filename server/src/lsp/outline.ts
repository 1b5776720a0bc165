import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  DocumentSymbolRequest,
  SymbolInformation,
} from 'vscode-languageserver';
import { type CableOutline, type OutlineItem, outlines } from '../service';
import type { Position } from '../text/line-index';
import { rangeOf, symbolKinds } from './convert';
import type { OpenDocument } from './documents';
import { movedPiece, ReadyList, type ReadyPiece, readyPiece } from './ready-list';
import { answering, type Feature } from './session';

/** The outline, also behind breadcrumbs and sticky scroll; flat for clients that know no tree. */
export const outline: Feature = (session) => {
  const { connection, abilities, readyLists } = session;
  const answer = answering(session, null, (document, _, settings): unknown => {
    const parts = outlines(document.reading(settings));
    if (abilities.nestedSymbols && readyLists) {
      return new ReadyList(parts.map((part) => pieceOf(document, part).bytes));
    }
    const items = parts.flatMap((part) => part.items());
    return abilities.nestedSymbols
      ? items.map((item) => nested(document, item))
      : items.flatMap((item) => flat(document, item));
  });
  connection.onRequest(DocumentSymbolRequest.method, async (params: DocumentSymbolParams, token) => {
    await readyLists?.taken(); // while a client is slow to take one outline, it takes back its questions for others
    return answer(params, token);
  });
  return { documentSymbolProvider: true };
};

/** The symbols of a cable as they are sent, and where the cable began when they were written. */
interface WrittenSymbols {
  readonly start: Position;
  readonly piece: ReadyPiece;
}

const written = new WeakMap<CableOutline['version'], WrittenSymbols>();

/** Written once for as long as an edit leaves the cable alone; only moved where it has other lines. */
function pieceOf(document: OpenDocument, { offset, version, items }: CableOutline): ReadyPiece {
  const start = document.text.positionAt(offset);
  const before = written.get(version);
  const isSameColumn = before?.start.character === start.character;
  if (before && isSameColumn && before.start.line === start.line) return before.piece;
  const piece =
    before && isSameColumn
      ? movedPiece(before.piece, start.line - before.start.line)
      : readyPiece(items().map((item) => nested(document, item)));
  written.set(version, { start, piece });
  return piece;
}

/** A leaf says nothing of children: in a large outline empty lists would be a third of what the client has to build. */
function nested(document: OpenDocument, item: OutlineItem): DocumentSymbol {
  const children = item.children.map((child) => nested(document, child));
  return {
    name: nameOf(item),
    detail: item.detail,
    kind: symbolKinds[item.kind],
    range: rangeOf(document, item.span),
    selectionRange: rangeOf(document, item.nameSpan),
    ...(children.length > 0 && { children }),
  };
}

function flat(document: OpenDocument, item: OutlineItem, container?: string): SymbolInformation[] {
  const name = nameOf(item);
  return [
    SymbolInformation.create(
      name,
      symbolKinds[item.kind],
      rangeOf(document, item.span),
      document.uri,
      container,
    ),
    ...item.children.flatMap((child) => flat(document, child, name)),
  ];
}

/** Editors refuse a whole outline for one blank name. */
function nameOf({ name, kind }: OutlineItem): string {
  return name.trim() === '' ? kind : name;
}
