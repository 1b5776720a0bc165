import { MarkupKind, Position } from 'vscode-languageserver';
import { hover } from '../service';
import { rangeOf } from './convert';
import { plainText } from './plain-text';
import { answering, demand, type Feature } from './session';

/** What the mouse tells about a word: Markdown, or its plain text for clients that show no Markdown. */
export const hovers: Feature = (session) => {
  const { connection, abilities } = session;
  connection.onHover(
    answering(session, null, (document, { position }, settings) => {
      demand(Position.is(position), 'position');
      const found = hover(document.reading(settings), document.text.offsetAt(position));
      if (found === null) return null;
      const contents = abilities.markdownHovers
        ? { kind: MarkupKind.Markdown, value: found.markdown }
        : { kind: MarkupKind.PlainText, value: plainText(found.markdown) };
      return { contents, range: rangeOf(document, found.span) };
    }),
  );
  return { hoverProvider: true };
};
