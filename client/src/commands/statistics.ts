import { commands, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { cableEditor } from '../cables';
import type { ClientFeature } from '../feature';
import { askAbout } from '../protocol';

/** The counts of one cable, as the server tells them. */
interface Statistics {
  readonly mrn: string | null;
  readonly words: number;
  readonly textWords: number;
  readonly characters: number;
  readonly lines: number;
  readonly paragraphs: number;
  readonly paragraphsByMarking: Readonly<Record<string, number>>;
  readonly openReadings: number;
  readonly marks: Readonly<Record<string, number>>;
  readonly pages: number | null;
}

interface StatisticsItem extends QuickPickItem {
  readonly command?: string;
}

/** `cable.showStatistics`: how much there is of the cable at the front, as a list that Escape takes away. */
export const statistics: ClientFeature = ({ client }) =>
  commands.registerCommand('cable.showStatistics', async () => {
    const editor = cableEditor();
    if (!editor) return;
    const all = await askAbout<readonly Statistics[]>(client, 'cable/statistics', editor.document);
    const chosen = await window.showQuickPick(all.flatMap(itemsOf), {
      title: 'Statistics of this cable',
      placeHolder: 'Type to find a count',
      matchOnDescription: true,
    });
    if (chosen?.command) await commands.executeCommand(chosen.command);
  });

function itemsOf(counts: Statistics): StatisticsItem[] {
  const items: StatisticsItem[] = [
    { label: 'Words', description: `${counts.words}, in the text ${counts.textWords}` },
    { label: 'Characters', description: String(counts.characters) },
    { label: 'Lines', description: String(counts.lines) },
    { label: 'Paragraphs', description: String(counts.paragraphs) + listOf(counts.paragraphsByMarking) },
    {
      label: 'Open readings',
      description: String(counts.openReadings),
      ...(counts.openReadings > 0 && { command: 'cable.nextReading', detail: 'Enter goes to the next one' }),
    },
    { label: 'Marks of the transcriber', description: total(counts.marks) + listOf(counts.marks) },
    { label: 'Pages', description: counts.pages === null ? 'not marked' : String(counts.pages) },
  ];
  return counts.mrn === null ? items : [{ label: counts.mrn, kind: QuickPickItemKind.Separator }, ...items];
}

/** `: U 3, C 4`; nothing for none. */
function listOf(counts: Readonly<Record<string, number>>): string {
  const words = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return words.length > 0 ? `: ${words.join(', ')}` : '';
}

function total(counts: Readonly<Record<string, number>>): string {
  return String(Object.values(counts).reduce((sum, count) => sum + count, 0));
}
