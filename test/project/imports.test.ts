import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { networkCalls, networkModules, withoutComments } from './network';

/** What stands in each folder may import from which others; the flow goes one way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'server/src/text': [],
  'server/src/knowledge': ['server/data', 'server/src/text'],
  'server/src/syntax': ['server/src/text', 'server/src/knowledge'],
  'server/src/model': ['server/src/text', 'server/src/syntax', 'server/src/knowledge'],
  'server/src/edits': ['server/src/text', 'server/src/syntax', 'server/src/model', 'server/src/knowledge'],
  'server/src/config': ['server/src/text', 'jsonc-parser', 'ignore'],
  'server/src/rules': [
    'server/src/text',
    'server/src/syntax',
    'server/src/model',
    'server/src/knowledge',
    'server/src/edits',
    'server/src/config',
  ],
  'server/src/workspace': ['server/src/text', 'server/src/model'],
  'server/src/features': [
    'server/src/text',
    'server/src/syntax',
    'server/src/model',
    'server/src/knowledge',
    'server/src/workspace',
    'vscode-languageserver-types',
  ],
  'server/src/refactorings': [
    'server/src/text',
    'server/src/syntax',
    'server/src/model',
    'server/src/knowledge',
    'server/src/edits',
    'server/src/features',
  ],
  'server/src/exports': [
    'server/src/text',
    'server/src/syntax',
    'server/src/model',
    'server/src/knowledge',
    'server/src/features',
  ],
  'server/src/service': [
    'server/src/text',
    'server/src/syntax',
    'server/src/model',
    'server/src/knowledge',
    'server/src/config',
    'server/src/rules',
    'server/src/workspace',
    'server/src/features',
    'server/src/refactorings',
    'server/src/exports',
  ],
  'server/src/lsp': [
    'server/src/service',
    'server/src/config',
    'server/src/text',
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
  ],
  'server/src/files': ['node:', 'ignore'],
  'server/src/cli': [
    'server/src/service',
    'server/src/config',
    'server/src/text',
    'server/src/files',
    'node:',
  ],
  'server/src/node': [
    'server/src/lsp',
    'server/src/cli',
    'server/src/files',
    'vscode-languageserver',
    'node:',
  ],
  'server/src/browser': ['server/src/lsp', 'vscode-languageserver'],
  'client/src': ['vscode', 'vscode-languageclient'],
  'client/webview/facsimile': ['client/src/views/facsimile/messages.ts', 'pdfjs-dist', 'utif2'],
};

/** Single files that may do more than their folder. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'client/src/detection/detect.ts': ['server/src/syntax/detect.ts'],
};

/** All of knowledge that syntax may see: how words are printed, nothing of what they mean. */
const printedForms = ['server/src/knowledge/printed-forms.ts'];

const sources = ['server/src', 'client/src', 'client/webview'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => /(?<!\.d)\.ts$/.test(file)),
);

describe('imports', () => {
  it('flow one way', () => {
    const breaches = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(file, target))
        .map((target) => `${file} imports ${target}`),
    );
    assert.deepEqual(breaches, []);
  });

  it('are looked at in every folder of the table', () => {
    const folders = Object.keys(allowed).filter((folder) => !sources.some((file) => isIn(file, folder)));
    assert.deepEqual(folders, []);
  });

  it('are found in each of their forms', () => {
    const text = [
      "import a from './a';",
      "import type { B } from './b';",
      "export * from './c';",
      "import './d';",
      "const e = import('./e');",
      "const f = require('./f');",
      "import {\n  g,\n} from './g';",
    ].join('\n');
    assert.deepEqual(specifiers(text), ['./a', './b', './c', './d', './e', './f', './g']);
  });
});

describe('network and telemetry', () => {
  it('have no module in our sources', () => {
    const found = sources.flatMap((file) => importsOf(file).filter((target) => networkModules.test(target)));
    assert.deepEqual(found, []);
  });

  it('have no call in our sources', () => {
    const found = sources.filter((file) => networkCalls.test(withoutComments(readFileSync(file, 'utf8'))));
    assert.deepEqual(found, []);
  });
});

function mayImport(file: string, target: string): boolean {
  if (exceptions[file]?.includes(target)) return true;
  const folder = folderOf(file);
  if (folder === undefined) return false;
  if (isIn(target, folder)) return true;
  if (folder === 'server/src/syntax' && isIn(target, 'server/src/knowledge'))
    return printedForms.includes(target);
  return (allowed[folder] ?? []).some((place) => isIn(target, place));
}

function folderOf(file: string): string | undefined {
  return Object.keys(allowed).find((folder) => isIn(file, folder));
}

/** True for a file in a folder, for the file itself, and for a part of a package. */
function isIn(target: string, place: string): boolean {
  return target === place || target.startsWith(place.endsWith(':') ? place : `${place}/`);
}

/** What a file imports: packages by their names, our own files by their paths from the root. */
function importsOf(file: string): string[] {
  return specifiers(readFileSync(file, 'utf8')).map((specifier) => {
    if (!specifier.startsWith('.')) return specifier;
    const target = path.posix.join(path.posix.dirname(file), specifier);
    const candidates = [target, `${target}.ts`, `${target}/index.ts`, `${target}.d.ts`];
    return candidates.find((candidate) => sources.includes(candidate)) ?? target;
  });
}

function specifiers(text: string): string[] {
  const forms =
    /(?:^(?:import|export)\b[^'"`;]*?\bfrom\s*|^import\s*|\bimport\s*\(\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/gm;
  return [...text.matchAll(forms)].flatMap(([, , specifier]) => specifier ?? []);
}
