import {
  type CancellationToken,
  type CompletionContext,
  type CompletionList,
  Position,
  TextDocumentIdentifier,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { completions } from '../../service';
import { answering, demand, type Feature, type Session } from '../session';
import { askers } from './asking';
import { explained, itemOf, SUGGEST } from './item';

/** A question, with the user's wish. */
interface CompletionParams extends TextDocumentPositionParams {
  readonly context?: CompletionContext;
  /** The user wants completions that a key brings. */
  readonly whileTyping: boolean;
}

/** Behind these a field or a mark may begin. */
const signs = [...' ,:/(['];

/**
 * Where a client asks only behind certain characters, every letter is one: where a field is, something is offered, and
 * prose is answered with nothing.
 */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

/**
 * Completion of codes, posts, labels and marks; what there is to know about one is told when it is looked at.
 * `cable/offers` tells whether there is anything at a place for somebody who did not ask.
 */
export const completion: Feature = (session) => {
  const { connection, commands } = session;
  const isAskedFor = askers();

  const listFor = answering(
    session,
    null,
    (document, params: CompletionParams, settings): CompletionList | null => {
      demand(Position.is(params.position), 'position');
      const isAsked = isAskedFor(document, params);
      if (!isAsked && !params.whileTyping) return null;
      const offset = document.text.offsetAt(params.position);
      const offers = completions(document.reading(settings), offset, isAsked);
      if (offers.length === 0) return null;
      const items = offers.map((offer, index) =>
        itemOf(offer, index, document.text.slice(offer.span.start, offset), document, session),
      );
      return { isIncomplete: true, items };
    },
  );
  const hasOffers = answering(
    session,
    null,
    (document, { position, whileTyping }: CompletionParams, settings): boolean => {
      demand(Position.is(position), 'position');
      if (!whileTyping) return false;
      return completions(document.reading(settings), document.text.offsetAt(position), false).length > 0;
    },
  );

  connection.onCompletion(async (params, token) => listFor(await withWish(session, params), token));
  connection.onCompletionResolve((item) => explained(item, session));
  connection.onRequest(
    'cable/offers',
    async (params: TextDocumentPositionParams, token: CancellationToken): Promise<unknown> =>
      hasOffers(await withWish(session, params), token),
  );
  const triggerCharacters = commands.has(SUGGEST) ? signs : [...signs, ...letters];
  return { completionProvider: { triggerCharacters, resolveProvider: true } };
};

/** With `cable.completion.automatic`, which is on where nothing is said. */
async function withWish<Params extends TextDocumentPositionParams>(
  { settings }: Session,
  params: Params,
): Promise<Params & { readonly whileTyping: boolean }> {
  const { textDocument } = params;
  if (!TextDocumentIdentifier.is(textDocument)) return { ...params, whileTyping: true }; // to be refused for it
  const { automatic } = await settings.below('completion', textDocument.uri);
  return { ...params, whileTyping: automatic !== false };
}
