import {
  type DocumentOnTypeFormattingParams,
  Position,
  TextDocumentIdentifier,
  type TextDocumentPositionParams,
  type TextEdit,
} from 'vscode-languageserver';
import { changesOnTyping, closingPartner, type TypingSettings, typingTriggers } from '../service';
import { textEdits } from './convert';
import { answering, demand, type Feature, type Session } from './session';

interface TypingParams extends DocumentOnTypeFormattingParams {
  readonly typing: TypingSettings;
}

/**
 * What keys bring with them: the next paragraph behind Enter, capitals in the head. `cable/partner` gives the words that
 * close what the line above the cursor opens: where the cursor stays above what is put in, only the client can do it.
 */
export const typing: Feature = (session) => {
  const { connection } = session;
  const answer = answering(session, null, (document, params: TypingParams, settings): TextEdit[] | null => {
    demand(Position.is(params.position), 'position');
    const offset = document.text.offsetAt(params.position);
    const changes = changesOnTyping(document.reading(settings), offset, params.ch, params.typing);
    return changes.length === 0 ? null : textEdits(document, changes);
  });
  connection.onDocumentOnTypeFormatting(async (params, token) =>
    answer({ ...params, typing: await typingSettings(session, params) }, token),
  );
  connection.onRequest(
    'cable/partner',
    answering(session, null, (document, { position }: TextDocumentPositionParams, settings) => {
      demand(Position.is(position), 'position');
      return closingPartner(document.reading(settings), document.text.offsetAt(position));
    }),
  );
  const [firstTriggerCharacter = '\n', ...moreTriggerCharacter] = typingTriggers;
  return { documentOnTypeFormattingProvider: { firstTriggerCharacter, moreTriggerCharacter } };
};

/** The settings below `cable.typing`, with what holds where nothing is said. */
async function typingSettings(
  { settings }: Session,
  { textDocument }: DocumentOnTypeFormattingParams,
): Promise<TypingSettings> {
  const uri = TextDocumentIdentifier.is(textDocument) ? textDocument.uri : undefined;
  const chosen = await settings.below('typing', uri);
  const { continueParagraphs, capitaliseCodes } = chosen;
  return { continueParagraphs: continueParagraphs !== false, capitaliseCodes: capitaliseCodes === true };
}
