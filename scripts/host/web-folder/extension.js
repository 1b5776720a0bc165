// The folder that serve-web.mjs serves, as a file system of VS Code for the Web. It can only be read.
const { Disposable, EventEmitter, FileSystemError, FileType, Uri, workspace } = require('vscode');

exports.activate = ({ extensionUri, subscriptions }) => {
  const folder = Uri.joinPath(extensionUri, '..', 'folder');
  const ask = async (uri, query) => {
    const answer = await fetch(Uri.joinPath(folder, uri.path).with({ query }).toString());
    if (!answer.ok) throw FileSystemError.FileNotFound(uri);
    return answer;
  };
  const refuse = (uri) => {
    throw FileSystemError.NoPermissions(uri);
  };
  const files = {
    onDidChangeFile: new EventEmitter().event,
    watch: () => new Disposable(() => {}),
    stat: async (uri) => (await ask(uri, 'stat')).json(),
    readDirectory: async (uri) => (await ask(uri, 'list')).json(),
    readFile: async (uri) => new Uint8Array(await (await ask(uri, '')).arrayBuffer()),
    writeFile: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
  /** All files below a folder; the workbench itself picks those that are looked for. */
  const below = async (uri) => {
    const entries = await files.readDirectory(uri);
    const found = entries.map(([name, type]) => {
      const entry = Uri.joinPath(uri, name);
      return type === FileType.Directory ? below(entry) : [entry];
    });
    return (await Promise.all(found)).flat();
  };
  const search = {
    provideFileSearchResults: async (_, { folderOptions }) =>
      (await Promise.all(folderOptions.map(({ folder }) => below(folder)))).flat(),
  };
  subscriptions.push(
    workspace.registerFileSystemProvider('web-folder', files, { isReadonly: true }),
    workspace.registerFileSearchProvider2('web-folder', search),
  );
};
