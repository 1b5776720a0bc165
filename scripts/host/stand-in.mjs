#!/usr/bin/env node
// Stands in for the VS Code executable that @vscode/test-electron launches: takes the same options, runs the same test
// module in the extension host of a real VS Code server, with the workbench in a headless Chromium, and prints what the
// tests print; the whole log goes to host.log beside the test module.
// Its exit code is the workbench's word, which is no proof: the caller reads the report the tests write.
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format, parseArgs } from 'node:util';
import { openBrowser } from './browse.mjs';
import { installHost } from './install-host.mjs';
import { startServer } from './serve.mjs';

const string = { type: 'string' };
const { values: options, positionals } = parseArgs({
  strict: false, // @vscode/test-electron passes options for the desktop, too
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { ...string, multiple: true },
    extensionTestsPath: string,
    'user-data-dir': string,
    'extensions-dir': string,
  },
});

const log = createWriteStream(path.join(path.dirname(options.extensionTestsPath), 'host.log'));

/** The workbench logs a great deal. The tests begin each message with this mark, and only those are printed. */
const mark = 'cable tests: ';
process.env.CABLE_TEST_MARK = mark;

const opened = [];
let finishing = false;
/** Ends everything that was started, the last first, and with it this process. */
async function finish(code, reason) {
  if (finishing) return;
  finishing = true;
  if (reason) console.error(`VS Code from npm: ${reason}`);
  for (const close of opened.reverse()) await Promise.race([close(), sleep(5000, undefined, { ref: false })]);
  log.end();
  process.exitCode = code;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => finish(130, `ended by ${signal}`));

const host = await installHost();
// Without the test driver, a built workbench ignores the extension and the tests named in the address.
const server = await startServer(host, [
  '--enable-smoke-test-driver',
  `--user-data-dir=${options['user-data-dir']}`,
  `--extensions-dir=${options['extensions-dir']}`,
]);
opened.push(server.stop);
server.ended.then((said) => finish(1, `the server ended:\n${said}`));

const browser = await openBrowser(host);
opened.push(() => browser.close());
const page = await browser.newPage();
page.on('crash', () => finish(1, 'the workbench crashed'));

// The two functions a workbench under test calls: its log with all the extension host prints, and the end of the tests.
await page.exposeFunction('codeAutomationLog', (level, values) => {
  const message = format(...values);
  log.write(`${level}: ${message}\n`);
  if (message.startsWith(mark)) console.log(message.slice(mark.length));
});
await page.exposeFunction('codeAutomationExit', (code) => finish(code));
await page.goto(
  server.address(positionals[0], [
    ...options.extensionDevelopmentPath.map((folder) => ['extensionDevelopmentPath', server.uri(folder)]),
    ['extensionTestsPath', server.uri(options.extensionTestsPath)],
    ['enableProposedApi', ''], // without it the two functions above are not called
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]),
  { waitUntil: 'commit' },
);
