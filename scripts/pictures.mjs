// `npm run pictures`: takes the pictures of the README in real VS Code, in a light and a dark theme, into docs/pictures.
//   npm run pictures [-- PART OF A PICTURE'S NAME]…
// Runs where VS Code from npm runs (Linux x64), on the built extension.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './host/browse.mjs';
import { installExtension } from './host/extension.mjs';
import { installHost } from './host/install-host.mjs';
import { newProfile } from './host/profile.mjs';
import { startServer } from './host/serve.mjs';
import { withPalette } from './palette.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs', 'pictures');

/** Every picture: its name, the cable it shows, the word the cursor stands before, and what is done then. */
const pictures = [
  {
    name: 'cable',
    cable: 'test/corpus/twin.cable',
    cursor: '(SBU)',
    prepare: (page) => hoverOver(page, 'PGOV'),
  },
  {
    name: 'hover',
    cable: 'samples/09VALLETTA217.cable',
    cursor: 'FM',
    prepare: (page) => hoverOver(page, '140905Z MAY 09'),
  },
  {
    name: 'problems',
    cable: 'samples/transcription-with-slips.cable',
    cursor: 'TAGS',
    prepare: showProblems,
  },
  {
    name: 'quick-fixes',
    cable: 'samples/transcription-with-slips.cable',
    cursor: 'TAGS',
    prepare: (page) => showQuickFixes(page, 'ERTD'),
  },
  {
    name: 'rule',
    cable: 'samples/transcription-with-slips.cable',
    cursor: 'TAGS',
    prepare: (page) => showRule(page, 'ERTD', 'tags-unknown'),
  },
  {
    name: 'comparison',
    cable: 'samples/05REYKJAVIK512.cable',
    cursor: 'FM',
    prepare: compareWithSecond,
  },
  {
    name: 'facsimile-pdf',
    cable: 'samples/77VALLETTA918.cable',
    cursor: 'FM',
    prepare: showFacsimile,
    type: 'jpeg', // paper has no two spots of one colour
  },
  {
    name: 'facsimile-image',
    cable: 'samples/05REYKJAVIK512.cable',
    cursor: 'FM',
    prepare: showFacsimile,
    type: 'jpeg',
  },
  {
    name: 'completion',
    cable: 'samples/05REYKJAVIK512.cable',
    cursor: 'TAGS',
    prepare: (page) => complete(page, ', trade', 'ETRD'),
  },
];
const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/** 1280 x 800 pixels, everything drawn a quarter larger: READMEs show pictures smaller than they are. */
const size = { viewport: { width: 1024, height: 640 }, deviceScaleFactor: 1.25 };

/** What keeps a picture calm: nothing blinks, nothing distracts from the cable. */
const calm = {
  'breadcrumbs.enabled': true,
  'breadcrumbs.filePath': 'last', // the rest is of the machine that takes the picture
  'diffEditor.useInlineViewWhenSpaceIsLimited': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 13,
  'editor.lightbulb.enabled': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'explorer.openEditors.visible': 0,
  'remote.autoForwardPorts': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
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
  await installExtension(host, profile);
  const server = await startServer(host, profile.arguments);
  try {
    for (const picture of wanted) await take(picture, theme, server);
  } finally {
    await server.stop();
  }
}

/** Each picture has a browser of its own, which remembers nothing of the one before. */
async function take({ name, cable, cursor, prepare, type = 'png' }, theme, server) {
  const file = path.join(root, cable);
  const browser = await openBrowser(host, size);
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000); // a busy machine is slow to begin
  await page.goto(server.address(path.dirname(file), [['openFile', server.uri(file)]]));
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.addStyleTag({ content: servedOnly });
  await showOutline(page, path.basename(path.dirname(file))); // also the sign that the server is ready
  await word(page, cursor).click();
  await page.keyboard.press('Home');
  await page.mouse.move(0, 0);
  await prepare(page);
  await page.waitForTimeout(500); // scroll bars fade
  const picture = `${name}-${theme}.${type === 'jpeg' ? 'jpg' : 'png'}`;
  const bytes = await page.screenshot({ type, ...(type === 'jpeg' && { quality: 75 }) });
  writeFileSync(path.join(folder, picture), type === 'jpeg' ? bytes : withPalette(bytes));
  await browser.close();
  console.log(`docs/pictures/${picture}`);
}

/** The outline alone in the side bar: the list of files folded away. */
async function showOutline(page, folderName) {
  await page.getByRole('button', { name: `Explorer Section: ${folderName}` }).click();
  await command(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-pane .monaco-list-row').first().waitFor();
}

async function hoverOver(page, text) {
  await word(page, text).hover();
  await page.locator('.monaco-hover .hover-contents').first().waitFor();
}

/** The list of problems over the whole width. */
async function showProblems(page) {
  await command(page, 'View: Set Panel Alignment to Justify');
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.keyboard.press('Control+1');
}

/** The menu of quick fixes for a word. */
async function showQuickFixes(page, text) {
  await word(page, text).click();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

/** Types behind the end of the line until a code is the first on offer, and opens what is told of it. */
async function complete(page, words, code) {
  await page.keyboard.press('End');
  await page.keyboard.type(words, { delay: 60 });
  const list = page.locator('.suggest-widget.visible');
  await list.locator('.monaco-list-row.focused', { hasText: code }).waitFor();
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-details').first().waitFor();
}

/** The page of the rule that speaks of a word, as the link of the finding opens it, beside the cable. */
async function showRule(page, text, rule) {
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await hoverOver(page, text);
  await page.locator('.monaco-hover a', { hasText: rule }).click();
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await preview.getByRole('heading', { name: rule }).waitFor();
}

/** Both transcriptions in the diff editor, on the second difference, with the list of differences in the side bar. */
async function compareWithSecond(page) {
  await page.getByRole('button', { name: 'Outline Section' }).click(); // room for the list
  await command(page, 'Cable: Compare with Second Transcription');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '05REYKJAVIK512.2.cable' }).click();
  await page.locator('.monaco-diff-editor .view-line').first().waitFor();
  await page.locator('.pane-body .monaco-list-row', { hasText: 'paragraph 1' }).first().waitFor();
  await page.keyboard.press('Alt+m');
  await page.keyboard.press('.');
  await page.waitForTimeout(1000); // the diff editor looks for moved lines before it draws
}

/** The scan beside the text, the outline folded away for room. */
async function showFacsimile(page) {
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await page.keyboard.press('Alt+m');
  await page.keyboard.press('f');
  const facsimile = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await facsimile.locator('.paper > canvas, .paper > img').first().waitFor();
}

/** The first word, or run of words, of the text that is coloured as one and reads like this. */
function word(page, text) {
  return page.locator('.view-lines').getByText(text, { exact: true }).first();
}

/** Runs a command of the palette by its title. */
async function command(page, title) {
  await page.keyboard.press('F1');
  await page.keyboard.type(title);
  await page
    .locator('.quick-input-list .monaco-list-row.focused', { hasText: title.split(': ').at(-1) })
    .waitFor();
  await page.keyboard.press('Enter');
}
