// Runs the VS Code server of the stand-in on 127.0.0.1, in a process group of its own that can be ended as a whole.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts a server and waits until it listens.
 * @param {{ node: string, server: string }} host where the stand-in is installed
 * @param {string[]} options further command line options: the profile, --enable-smoke-test-driver
 * @param {number | string} [port] 0: any that is free
 * @returns {Promise<Server>}
 *
 * @typedef {object} Server
 * @property {(folder?: string, payload?: string[][]) => string} address of the workbench, opened on a folder; the payload
 *   is what the desktop editor takes as options: openFile, and with the test driver extensionTestsPath and the like
 * @property {(file: string) => string} uri of a file on the server's disk, as a payload names it
 * @property {Promise<string>} ended when the server ends by itself: what it said last
 * @property {() => Promise<void>} stop
 */
export async function startServer({ node, server }, options, port = 0) {
  const data = mkdtempSync(path.join(os.tmpdir(), 'cable-server-'));
  const token = randomBytes(12).toString('hex');
  const { NODE_OPTIONS: _, ...env } = {
    ...process.env,
    EXTENSIONS_GALLERY: '{}', // no gallery: nobody is asked
    TMPDIR: data, // sockets and the like go with the rest
    XDG_RUNTIME_DIR: data,
  };
  const child = spawn(
    node,
    [
      server,
      '--host=127.0.0.1',
      `--port=${port}`,
      `--connection-token=${token}`,
      `--server-data-dir=${data}`,
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--disable-workspace-trust',
      '--force-disable-user-env',
      ...options,
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );

  let said = '';
  let listens;
  const listening = new Promise((resolve) => {
    const listen = (text) => {
      said = (said + text).slice(-4000);
      listens ??= /listening on (\d+)/.exec(said)?.[1];
      if (listens) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', () => resolve(said));
  });
  const leaveNothing = () => {
    signalGroup(child, 'SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  process.once('exit', leaveNothing); // however this process ends, the server does not outlive it
  const stop = async () => {
    signalGroup(child, 'SIGTERM');
    for (let wait = 0; wait < 40 && signalGroup(child, 0); wait++) await sleep(50);
    leaveNothing();
    process.off('exit', leaveNothing);
  };

  await Promise.race([listening, ended]);
  if (!listens) {
    await stop();
    throw new Error(`VS Code's server did not start:\n${await ended}`);
  }
  const authority = `127.0.0.1:${listens}`;
  return {
    uri: (file) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`,
    address: (folder, payload = []) => {
      const query = new URLSearchParams({
        tkn: token,
        ...(folder ? { folder: path.resolve(folder) } : { ew: 'true' }),
      });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query}`;
    },
    ended,
    stop,
  };
}

/** Sends a signal to the server and its children (extension hosts, file watchers); whether there was one to take it. */
function signalGroup(child, signal) {
  try {
    return child.pid !== undefined && process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}
