import { commands, type QuickPickItem, SnippetString, window, workspace } from 'vscode';
import { language } from '../cables';
import type { ClientFeature } from '../feature';
import { ask } from '../protocol';

/** What the server says may be chosen. */
interface Choices {
  readonly periods: readonly { readonly period: string; readonly levels: readonly string[] }[];
  readonly posts: readonly { readonly name: string; readonly about: string }[];
}

const PERIODS: Readonly<Record<string, QuickPickItem>> = {
  smart: { label: 'Labelled fields', detail: 'MRN, From, Action, Subject: since about 2009' },
  cablegate: {
    label: 'Transmitted cable',
    detail: 'VZCZC to ZZH, SIPDIS, portion marks: about 1999 to 2010',
  },
  middle: { label: 'Cable of the 1980s and 1990s', detail: 'From the date-time group on, ENTIRE TEXT' },
  sas: { label: 'Central file', detail: 'PAGE 01, ACTION and INFO offices: 1973 to 1979' },
  'pre-1973': { label: 'Paper telegram', detail: 'The form of an incoming telegram, to 1973' },
};

const OTHER_POST = 'Another post…';

/**
 * Asks for period, post and classification, and opens a new cable in that form with the cursor at the first place to fill
 * in. Closing any of the questions leaves everything as it was.
 */
export const newCableCommand: ClientFeature = ({ client }) =>
  commands.registerCommand('cable.newCable', async () => {
    if (client.needsStart()) await client.start(); // no cable may have been open yet
    const choices = await ask<Choices>(client, 'cable/newCableChoices');
    const period = await pickPeriod(choices);
    const post = period && (await pickPost(choices));
    const level = post && (await pickLevel(choices, period));
    if (!level) return;
    const text = await ask<string>(client, 'cable/newCable', { period, level, post });
    const document = await workspace.openTextDocument({ language, content: '' });
    const editor = await window.showTextDocument(document, { preview: false });
    await editor.insertSnippet(new SnippetString(text));
  });

async function pickPeriod({ periods }: Choices): Promise<string | undefined> {
  const items = periods
    .map(({ period }) => ({ ...(PERIODS[period] ?? { label: period }), period }))
    .sort((a, b) => order(a.period) - order(b.period));
  return (
    await window.showQuickPick(items, {
      title: 'New Cable (1 of 3)',
      placeHolder: 'From which period is the cable?',
      matchOnDetail: true,
    })
  )?.period;
}

function order(period: string): number {
  return ['cablegate', 'smart', 'middle', 'sas', 'pre-1973'].indexOf(period);
}

async function pickPost({ posts }: Choices): Promise<string | undefined> {
  const items = [
    ...posts.map(({ name, about }) => ({ label: name, description: about })),
    { label: OTHER_POST },
  ];
  const options = {
    title: 'New Cable (2 of 3)',
    placeHolder: 'From which post? Type a part of its name',
    matchOnDescription: true,
  };
  const chosen = await window.showQuickPick(items, options);
  if (chosen?.label !== OTHER_POST) return chosen?.label;
  return window.showInputBox({
    title: 'New Cable (2 of 3)',
    prompt: 'The name of the post, as a text line prints it',
  });
}

async function pickLevel({ periods }: Choices, period: string): Promise<string | undefined> {
  const levels = periods.find((one) => one.period === period)?.levels ?? [];
  return window.showQuickPick(levels, { title: 'New Cable (3 of 3)', placeHolder: 'How is it classified?' });
}
