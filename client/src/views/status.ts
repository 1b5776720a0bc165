import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { inBackground } from '../background';
import { cableEditor, language, onCableChange } from '../cables';
import type { ClientFeature } from '../feature';
import { askAbout } from '../protocol';
import { whenQuiet } from '../quiet';
import { type Status, statusDetail, statusText } from './status-words';

/** Says so many milliseconds after the last key what the cable is. */
const QUIET = 400;

/** What the item shows. */
type Shown = Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'command'>;

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
    const shown = client.isRunning() ? await statusOf(client, document) : withoutServer(client);
    if (!shown || document !== cableEditor()?.document) return;
    const label = [shown.text, shown.detail].filter((words) => words !== '').join('. ');
    Object.assign(item, shown, { accessibilityInformation: { label } });
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

async function statusOf(client: BaseLanguageClient, document: TextDocument): Promise<Shown | undefined> {
  const status = await askAbout<Status | null>(client, 'cable/status', document);
  if (!status) return undefined;
  const { Warning, Information } = LanguageStatusSeverity;
  return {
    text: statusText(status),
    detail: statusDetail(status, new Date().toLocaleTimeString()),
    severity: status.limits.length > 0 ? Warning : Information,
    command: { title: 'Statistics', command: 'cable.showStatistics' },
  };
}

function withoutServer({ state }: BaseLanguageClient): Shown {
  return {
    text: state === State.Starting ? 'Cable: the server starts' : 'Cable: the server does not run',
    detail: '',
    severity: LanguageStatusSeverity.Warning,
    command: { title: 'Restart', command: 'cable.restartServer' },
  };
}
