import { commands, type QuickPickItem, QuickPickItemKind, SnippetString, window, workspace } from 'vscode';
import { language } from '../cables';
import type { ClientFeature } from '../feature';
import { ask } from '../protocol';

/** What the server says may be chosen. */
interface Choices {
  readonly periods: readonly {
    readonly period: string;
    readonly name: string;
    readonly years: string;
    readonly look: string;
    readonly levels: readonly string[];
  }[];
  readonly posts: readonly { readonly name: string; readonly about: string }[];
}

const OTHER_POST = 'Another post…';

/** Where the posts are remembered of which a cable was begun, the last first; and how many. */
const POSTS_BEFORE = 'cable.postsChosen';
const MOST_BEFORE = 5;

/**
 * Asks for period, post and classification, and opens a new cable in that form with the cursor at the first place to fill
 * in. Closing any of the questions leaves everything as it was.
 */
export const newCableCommand: ClientFeature = ({ client, context: { globalState } }) =>
  commands.registerCommand('cable.newCable', async () => {
    if (client.needsStart()) await client.start(); // no cable may have been open yet
    const choices = await ask<Choices>(client, 'cable/newCableChoices');
    const period = await pickPeriod(choices);
    const before = globalState.get<readonly string[]>(POSTS_BEFORE, []);
    const post = period && (await pickPost(choices, before));
    const level = post && (await pickLevel(choices, period));
    if (!level || !post) return;
    await globalState.update(
      POSTS_BEFORE,
      [post, ...before.filter((name) => name !== post)].slice(0, MOST_BEFORE),
    );
    const text = await ask<string>(client, 'cable/newCable', { period, level, post });
    const document = await workspace.openTextDocument({ language, content: '' });
    const editor = await window.showTextDocument(document, { preview: false });
    await editor.insertSnippet(new SnippetString(text));
  });

async function pickPeriod({ periods }: Choices): Promise<string | undefined> {
  const items = periods.map(({ period, name, years, look }) => ({
    label: name,
    description: years,
    detail: look,
    period,
  }));
  return (
    await window.showQuickPick(items, {
      title: 'New Cable (1 of 3)',
      placeHolder: 'From which period is the cable?',
      matchOnDescription: true,
      matchOnDetail: true,
    })
  )?.period;
}

async function pickPost({ posts }: Choices, before: readonly string[]): Promise<string | undefined> {
  const about = new Map(posts.map((post) => [post.name, post.about]));
  const item = (name: string): QuickPickItem => ({ label: name, description: about.get(name) ?? '' });
  const part = (label: string): QuickPickItem => ({ label, kind: QuickPickItemKind.Separator });
  const others = posts.map(({ name }) => name).filter((name) => !before.includes(name));
  const items = [
    ...(before.length > 0 ? [part('chosen before'), ...before.map(item), part('all posts')] : []),
    ...others.map(item),
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
