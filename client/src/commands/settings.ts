import { ConfigurationTarget, commands, Disposable, Uri, window, workspace } from 'vscode';
import type { Range } from 'vscode-languageclient';
import { rangeOf } from '../protocol';

/** What the server's quick fixes may ask of the editor: it offers them only where it is told these names. */
export const settingCommands = ['cable.setRule', 'cable.openSetting'] as const;

/** The commands behind the quick fixes that silence a finding. */
export function registerSettingCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand('cable.setRule', setRule),
    commands.registerCommand('cable.openSetting', openSetting),
  );
}

/** Chooses a severity for a rule in the settings of the user or of the workspace, beside what is chosen there. */
async function setRule(
  rule: string,
  severity: string,
  target: 'user' | 'workspace',
  uri: string,
): Promise<void> {
  const section = workspace.getConfiguration('cable.lint', Uri.parse(uri));
  const chosen = section.inspect<Record<string, string>>('rules');
  const there = target === 'user' ? chosen?.globalValue : chosen?.workspaceValue;
  const where = target === 'user' ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await section.update('rules', { ...there, [rule]: severity }, where);
}

/** Opens the place of a configuration that decided about a rule, or the settings. */
async function openSetting(rule: string, file?: string, range?: Range): Promise<void> {
  if (file === undefined || range === undefined) {
    await commands.executeCommand('workbench.action.openSettings', `cable.lint.rules ${rule}`);
    return;
  }
  await window.showTextDocument(Uri.parse(file), { selection: rangeOf(range) });
}
