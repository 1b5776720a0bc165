import {
  type Disposable,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { FileSettings } from '../config/configs';
import { format } from '../service';
import type { Span } from '../text/span';
import { spanOf, textEdits } from './convert';
import type { OpenDocument } from './documents';
import { formatSettings } from './format-settings';
import { answering, demand, type Feature, logEntry, type Session } from './session';

/**
 * The formatter of a text and of a selection. It exists while the setting `cable.format.enable` is on, so that formatting
 * on save finds none by chance; for clients to which it cannot come and go it changes nothing until then.
 */
export const formatting: Feature = (session) => {
  const { connection, abilities } = session;
  connection.onDocumentFormatting(
    answering(session, null, (document, _, settings) => formatted(session, document, settings)),
  );
  connection.onDocumentRangeFormatting(
    answering(session, null, (document, { range }, settings) => {
      demand(Range.is(range), 'range');
      return formatted(session, document, settings, spanOf(document, range));
    }),
  );
  if (!abilities.registersFormatting)
    return { documentFormattingProvider: true, documentRangeFormattingProvider: true };
  comeAndGo(session);
  return {};
};

async function formatted(
  session: Session,
  document: OpenDocument,
  settings: FileSettings,
  within?: Span,
): Promise<TextEdit[] | null> {
  const { enable } = await formatSettings(session.settings, document.uri);
  if (!enable) return null;
  const reread = (text: string) => document.read(text, settings);
  return textEdits(document, format(document.reading(settings), reread, within));
}

/** Registers the formatter with the setting, and takes it back; one change after the other, however fast they come. */
function comeAndGo({ connection, settings, initialized }: Session): void {
  let registered: readonly Disposable[] = [];
  let last: Promise<void> = Promise.resolve();

  async function follow(): Promise<void> {
    const { enable } = await formatSettings(settings);
    if (enable === registered.length > 0) return;
    if (enable) {
      const options = { documentSelector: [{ language: 'cable' }] };
      registered = [
        await connection.client.register(DocumentFormattingRequest.type, options),
        await connection.client.register(DocumentRangeFormattingRequest.type, options),
      ];
    } else {
      for (const registration of registered) registration.dispose();
      registered = [];
    }
  }

  function queue(): void {
    last = last
      .then(follow)
      .catch((error: unknown) => connection.console.error(logEntry('cable.format', error)));
  }

  initialized(queue);
  settings.onChange(queue);
}
