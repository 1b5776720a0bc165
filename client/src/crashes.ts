import type { ErrorHandler } from 'vscode-languageclient';

const GIVEN_UP =
  'The server of cables has ended by itself again and again, and is not started any more. “Cable: Restart the Server” tries again; its output tells what happened.';

/**
 * What is done when the server ends by itself: what is usual, which is to start it again a few times; then the user is told
 * how it can be started.
 * @param usual asked for with the first crash: the client is only being made
 */
export function crashHandler(usual: () => ErrorHandler): ErrorHandler {
  let handler: ErrorHandler | undefined;
  const asUsual = () => {
    handler ??= usual();
    return handler;
  };
  return {
    error: (error, message, count) => asUsual().error(error, message, count),
    closed: async () => {
      const next = await asUsual().closed();
      return next.message === undefined ? next : { ...next, message: GIVEN_UP };
    },
  };
}
