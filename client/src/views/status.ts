import { Disposable, LanguageStatusSeverity, languages } from 'vscode';
import { State } from 'vscode-languageclient';
import { inBackground } from '../background';
import { cableEditor, language, onCableChange } from '../cables';
import type { ClientFeature } from '../feature';
import { askAbout } from '../protocol';
import { whenQuiet } from '../quiet';
import { type Status, statusDetail, statusText } from './status-words';

/** Says so many milliseconds after the last key what the cable is. */
const QUIET = 400;

/**
 * The status item of cables: period and classification as words, findings and open readings; behind it limits that were
 * hit and the time of the last look. Its command shows the statistics.
 */
export const statusItem: ClientFeature = ({ client, output }) => {
  const item = languages.createLanguageStatusItem('cable.status', { language });
  item.name = 'Cable';
  item.text = 'Cable';

  async function refresh(): Promise<void> {
    const document = cableEditor()?.document;
    if (!document) return;
    if (!client.isRunning()) {
      item.text =
        client.state === State.Starting ? 'Cable: the server starts' : 'Cable: the server does not run';
      item.detail = '';
      item.severity = LanguageStatusSeverity.Warning;
      item.command = { title: 'Restart', command: 'cable.restartServer' };
      item.accessibilityInformation = { label: item.text };
      return;
    }
    const status = await askAbout<Status | null>(client, 'cable/status', document);
    if (!status || document !== cableEditor()?.document) return;
    item.text = statusText(status);
    item.detail = statusDetail(status, new Date().toLocaleTimeString());
    item.severity =
      status.limits.length > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.command = { title: 'Statistics', command: 'cable.showStatistics' };
    item.accessibilityInformation = { label: `${item.text}. ${item.detail}` };
  }

  const soon = whenQuiet(QUIET, () => inBackground(refresh(), output));
  soon();
  return Disposable.from(
    item,
    soon,
    ...onCableChange(soon),
    languages.onDidChangeDiagnostics(soon),
    client.onDidChangeState(soon),
  );
};
