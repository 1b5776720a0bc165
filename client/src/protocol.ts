import { Range, type TextDocument } from 'vscode';
import { type BaseLanguageClient, type Range as ProtocolRange, State } from 'vscode-languageclient';

/**
 * Asks the server something. One that is just starting is waited for.
 * @param request its name: `cable/newCable`
 * @throws Error in words for the user, where the server has stopped
 */
export function ask<Answer>(
  client: BaseLanguageClient,
  request: string,
  params: object = {},
): Promise<Answer> {
  if (client.state === State.Stopped || client.state === State.StartFailed)
    return Promise.reject(
      new Error('The server of cables does not run. “Cable: Restart the Server” starts it.'),
    );
  return client.sendRequest<Answer>(request, params);
}

/**
 * Asks the server something about a text that it has open.
 * @param params what the request holds beside the text
 * @throws Error as `ask` does
 */
export function askAbout<Answer>(
  client: BaseLanguageClient,
  request: string,
  { uri }: TextDocument,
  params: object = {},
): Promise<Answer> {
  return ask(client, request, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    ...params,
  });
}

/** The editor's word for a range of the protocol: lines and UTF-16 characters from 0. */
export function rangeOf({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
