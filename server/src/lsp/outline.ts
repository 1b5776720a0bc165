import { type DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { type OutlineItem, outline as outlineOf } from '../service';
import { rangeOf, symbolKinds } from './convert';
import type { OpenDocument } from './documents';
import { answering, type Feature } from './session';

/** The outline, also behind breadcrumbs and sticky scroll; flat for clients that know no tree. */
export const outline: Feature = (session) => {
  const { connection, abilities } = session;
  connection.onDocumentSymbol(
    answering(session, null, (document, _, settings) => {
      const items = outlineOf(document.reading(settings));
      return abilities.nestedSymbols
        ? items.map((item) => nested(document, item))
        : items.flatMap((item) => flat(document, item));
    }),
  );
  return { documentSymbolProvider: true };
};

function nested(document: OpenDocument, item: OutlineItem): DocumentSymbol {
  return {
    name: nameOf(item),
    detail: item.detail,
    kind: symbolKinds[item.kind],
    range: rangeOf(document, item.span),
    selectionRange: rangeOf(document, item.nameSpan),
    children: item.children.map((child) => nested(document, child)),
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
