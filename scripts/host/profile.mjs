// A throw-away profile for an editor: nothing of the user's is touched, nothing is asked, nothing is sent.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Settings of an editor that asks nobody for anything. */
export const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', // in the browser it is on by default, and tests edit cables that must not change
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Makes a profile in the system's folder for temporary files.
 * @param {Record<string, unknown>} [settings] user settings on top of the quiet ones
 * @returns {{ folder: string, arguments: string[], remove: () => void }} arguments: the command line options that
 *   make VS Code, desktop or server, use it
 */
export function newProfile(settings = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cable-profile-'));
  const userData = path.join(folder, 'user');
  const extensions = path.join(folder, 'extensions');
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  mkdirSync(extensions);
  writeFileSync(
    path.join(userData, 'User', 'settings.json'),
    JSON.stringify({ ...quiet, ...settings }, null, 2),
  );
  return {
    folder,
    arguments: [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`],
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
