// `npm run pictures`: takes the pictures of the README in real VS Code, in a light and a dark theme, into docs/pictures.
//   npm run pictures [-- PART OF A PICTURE'S NAME]…
// Runs where VS Code from npm runs (Linux x64), on the built extension.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './host/browse.mjs';
import { installExtension } from './host/extension.mjs';
import { installHost } from './host/install-host.mjs';
import { newProfile } from './host/profile.mjs';
import { startServer } from './host/serve.mjs';

const root = path.resolve(import.meta.dirname, '..');
const samples = path.join(root, 'samples');
const folder = path.join(root, 'docs', 'pictures');

/** Every picture: its name, the sample it shows, and what is done beyond opening it with its outline. */
const pictures = [
  { name: 'outline', sample: 'extract.cable', prepare: async () => {} },
  { name: 'hover', sample: 'extract.cable', prepare: (page, text) => hoverOver(page, text, 'PGOV') },
  { name: 'problems', sample: 'slips.cable', prepare: showProblems },
];
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/** What keeps a picture calm: nothing blinks, nothing distracts from the cable. */
const calm = {
  'breadcrumbs.enabled': true,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 14,
  'editor.lightbulb.enabled': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'explorer.openEditors.visible': 0,
  'remote.autoForwardPorts': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': true,
};

/** What stands in the status bar of a served VS Code only. */
const servedOnly = ['status\\.host', 'status\\.forwardedPorts', 'status\\.workbench\\.keyboardLayout']
  .map((id) => `.statusbar-item#${id} { display: none; }`)
  .join('\n');

const parts = process.argv.slice(2);
const wanted = pictures.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
mkdirSync(folder, { recursive: true });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const host = await installHost();
for (const [theme, colorTheme] of Object.entries(themes)) await takeAll(theme, colorTheme);

async function takeAll(theme, colorTheme) {
  const profile = newProfile({ ...calm, 'workbench.colorTheme': colorTheme });
  process.once('exit', profile.remove);
  installExtension(host, profile);
  const server = await startServer(host, profile.arguments);
  try {
    for (const picture of wanted) await take(picture, theme, server);
  } finally {
    await server.stop();
  }
}

/** Each picture has a browser of its own, which remembers nothing of the one before. */
async function take({ name, sample, prepare }, theme, server) {
  const file = path.join(samples, sample);
  const browser = await openBrowser(host);
  const page = await browser.newPage();
  await page.goto(server.address(samples, [['openFile', server.uri(file)]]));
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.addStyleTag({ content: servedOnly });
  await showOutline(page); // also the sign that the server is ready
  await press(page, 'Control+1'); // back to the text
  await prepare(page, readFileSync(file, 'utf8'));
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500); // scroll bars fade
  await page.screenshot({ path: path.join(folder, `${name}-${theme}.png`) });
  await browser.close();
  console.log(`docs/pictures/${name}-${theme}.png`);
}

/** The outline alone in the side bar: the list of files folded away. */
async function showOutline(page) {
  await page.locator('.pane-header', { hasText: path.basename(samples) }).click();
  await command(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-pane .monaco-list-row').first().waitFor();
}

async function hoverOver(page, text, word) {
  const before = text.slice(0, text.indexOf(word)).split(/\r?\n/);
  await press(page, 'Control+g');
  await page.keyboard.type(`${before.length}:${before.at(-1).length + 2}`);
  await press(page, 'Enter');
  await press(page, 'Control+k');
  await press(page, 'Control+i');
  await page.locator('.monaco-hover .markdown-hover').first().waitFor();
}

async function showProblems(page) {
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
}

/** Runs a command of the palette by its title. */
async function command(page, title) {
  await press(page, 'F1');
  await page.keyboard.type(title);
  await page
    .locator('.quick-input-list .monaco-list-row.focused', { hasText: title.split(': ').at(-1) })
    .waitFor();
  await press(page, 'Enter');
}

function press(page, key) {
  return page.keyboard.press(key);
}
