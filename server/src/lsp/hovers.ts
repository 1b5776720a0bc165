import { MarkupKind, Position } from 'vscode-languageserver';
import { hover, occurrence } from '../service';
import { rangeOf } from './convert';
import { plainText } from './plain-text';
import { answering, demand, type Feature } from './session';

/** What the mouse tells about a word, and of a reference what the cable is where it is at hand: Markdown, or its plain text for clients that show no Markdown. */
export const hovers: Feature = (session) => {
  const { connection, abilities, cables } = session;
  connection.onHover(
    answering(session, null, async (document, { position }, settings, token) => {
      demand(Position.is(position), 'position');
      const [reading, offset] = [document.reading(settings), document.text.offsetAt(position)];
      const isReference = (occurrence(reading, offset, 'cable')?.cited ?? []).length > 0;
      const found = hover(reading, offset, isReference ? await cables.atHand(token) : null);
      if (found === null) return null;
      const contents = abilities.markdownHovers
        ? { kind: MarkupKind.Markdown, value: found.markdown }
        : { kind: MarkupKind.PlainText, value: plainText(found.markdown) };
      return { contents, range: rangeOf(document, found.span) };
    }),
  );
  return { hoverProvider: true };
};
