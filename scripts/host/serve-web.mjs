// Serves VS Code for the Web on 127.0.0.1: the workbench of the stand-in as a mere page. No server of VS Code stands behind
// it, so extensions run in a worker of the page, by their `browser` entry, or not at all.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { quiet } from './profile.mjs';

const WORKBENCH = 'out/vs/code/browser/workbench/workbench';

/**
 * Starts the server.
 * @param {{ server: string }} host where the stand-in is installed
 * @param {string} folder what is open in the workbench; it can only be read
 * @param {Record<string, string>} extensions the folders of extensions by name, `web-folder` among them
 * @returns {Promise<{ address: () => string, stop: () => Promise<void> }>} address: of the workbench
 */
export async function startWebServer({ server }, folder, extensions) {
  const vscode = path.resolve(path.dirname(server), '..');
  const roots = { ...extensions, folder, vscode };
  const http = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const [, root, ...steps] = decodeURIComponent(pathname).split('/');
    try {
      const [type, content] =
        root === ''
          ? ['.html', page(request.headers.host, vscode, Object.keys(extensions))]
          : answer(path.join(roots[root], ...steps), searchParams);
      response.writeHead(200, { 'content-type': types[type] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end(); // the workbench asks for much that may be there
    }
  });
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    address: () => `http://127.0.0.1:${http.address().port}/`,
    stop: () =>
      new Promise((resolve) => {
        http.close(resolve);
        http.closeAllConnections();
      }),
  };
}

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What is said of a file or folder: its kind, what is in it, or its bytes. */
function answer(file, asked) {
  if (asked.has('stat')) {
    const stat = statSync(file);
    const { ctimeMs: ctime, mtimeMs: mtime, size } = stat;
    return ['.json', JSON.stringify({ type: fileType(stat), ctime, mtime, size })];
  }
  if (asked.has('list')) {
    const entries = readdirSync(file, { withFileTypes: true });
    return ['.json', JSON.stringify(entries.map((entry) => [entry.name, fileType(entry)]))];
  }
  const content = readFileSync(file);
  return [path.extname(file), file.endsWith(`${WORKBENCH}.js`) ? withoutServer(content.toString()) : content];
}

/** As VS Code counts them: 1 a file, 2 a folder. */
function fileType(entry) {
  return entry.isDirectory() ? 2 : 1;
}

/** The workbench of code-server takes it for granted that its server is there, and keeps the settings there. */
function withoutServer(workbench) {
  return workbench
    .replace('remoteAuthority:location.host', 'remoteAuthority:undefined')
    .replace(/(?<=get userRoamingDataHome\(\)\{[^}]*\.)vscodeRemote\b/, 'vscodeUserData');
}

/** The page of the workbench, with all that it has to know. */
function page(authority, vscode, extensions) {
  const served = (extension) => ({ scheme: 'http', authority, path: `/${extension}` });
  const configuration = {
    folderUri: { scheme: 'web-folder', path: '/' },
    additionalBuiltinExtensions: extensions.map(served),
    configurationDefaults: quiet,
    enableWorkspaceTrust: false,
    productConfiguration: {
      ...JSON.parse(readFileSync(path.join(vscode, 'product.json'), 'utf8')),
      extensionEnabledApiProposals: { 'cable-editors.web-folder': ['fileSearchProvider2'] }, // else no file is found by name
    },
    // what code-server asks of every page
    isEnabledCoderGettingStarted: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    userDataPath: '/user',
    webviewEndpoint: `http://${authority}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
  };
  const settings = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${settings}">
<link rel="stylesheet" href="/vscode/${WORKBENCH}.css">
<body></body>
<script>globalThis._VSCODE_FILE_ROOT = location.origin + '/vscode/out/';</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module" src="/vscode/${WORKBENCH}.js"></script>`;
}
