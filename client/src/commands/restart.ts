import { commands } from 'vscode';
import type { ClientFeature } from '../feature';

/** Starts the server anew. One that failed to start cannot be stopped, which is worth a line in the log and no more. */
export const restartCommand: ClientFeature = ({ client, output }) =>
  commands.registerCommand('cable.restartServer', async () => {
    await client.stop().catch((error: unknown) => output.warn(String(error)));
    await client.start();
  });
