import { LSPErrorCodes, Position, ResponseError } from 'vscode-languageserver';
import { isRefusal, type Refusal, rename, renameable } from '../service';
import { rangeOf, workspaceEdit } from './convert';
import { answering, demand, type Feature } from './session';

/** Rename of paragraph numbers and of the letters of references, with all that the text says of them. */
export const renaming: Feature = (session) => {
  const { connection, abilities } = session;
  connection.onPrepareRename(
    answering(session, null, (document, { position }, settings) => {
      demand(Position.is(position), 'position');
      const name = renameable(document.reading(settings), document.text.offsetAt(position));
      if (isRefusal(name)) return refuse(name);
      return { range: rangeOf(document, name.span), placeholder: name.text };
    }),
  );
  connection.onRenameRequest(
    answering(session, null, (document, { position, newName }, settings) => {
      demand(Position.is(position), 'position');
      demand(typeof newName === 'string', 'newName');
      const offset = document.text.offsetAt(position);
      const reread = (text: string) => document.read(text, settings);
      const edits = rename(document.reading(settings), offset, newName, reread);
      return isRefusal(edits) ? refuse(edits) : workspaceEdit(document, edits, abilities);
    }),
  );
  return { renameProvider: abilities.preparesRename ? { prepareProvider: true } : true };
};

/** The protocol shows the user the message of a failed request. */
function refuse({ reason }: Refusal): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
