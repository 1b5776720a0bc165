import { strict as assert } from 'node:assert';
import type { CloseHandlerResult, ErrorHandler } from 'vscode-languageclient';
import { crashHandler } from '../../client/src/crashes';

/** A handler that starts the server again once. */
function usual(): ErrorHandler {
  let crashes = 0;
  return {
    error: () => ({ action: 1 }),
    closed: (): CloseHandlerResult =>
      ++crashes === 1 ? { action: 2 } : { action: 1, message: 'The server crashed.' },
  };
}

describe('a server that ends by itself', () => {
  it('is started again as the library does it, without a word', async () => {
    assert.deepEqual(await crashHandler(usual).closed(), { action: 2 });
  });

  it('is given up as the library does it, and the user is told the command that starts it', async () => {
    const handler = crashHandler(usual);
    await handler.closed();
    const { action, message } = await handler.closed();
    assert.equal(action, 1);
    assert.match(message ?? '', /“Cable: Restart the Server”/);
  });

  it('keeps what else the library does', async () => {
    assert.deepEqual(await crashHandler(usual).error(new Error('broken pipe'), undefined, 4), { action: 1 });
  });
});
