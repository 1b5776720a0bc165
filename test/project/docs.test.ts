// What the guides name is there: files, sections and sources.
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FORMAT = 'docs/CABLE-FORMAT.md';
const SOURCES = 'server/data/SOURCES.md';
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/ARCHITECTURE.md',
  'docs/CONFIGURATION.md',
  'docs/EXPORT.md',
  'docs/FACSIMILE.md',
  'docs/TRANSCRIBING.md',
  FORMAT,
  'samples/README.md',
  SOURCES,
] as const;

/** Every file of the repository, with a slash before it; what is built or installed is none of it. */
const files = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => !['.git', 'dist', 'node_modules', 'out'].includes(name))
  .flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [`/${entry.name}`]));
const folders = new Set(files.flatMap((file) => file.split('/').slice(1, -1)));

describe('the guides', () => {
  for (const guide of guides) {
    it(`${guide} links to what is there`, () => {
      const missing = linksIn(guide).filter(
        (link) => !existsSync(path.join(path.dirname(guide), link.replace(/#.*$/, ''))),
      );
      assert.deepEqual(missing, []);
    });

    it(`${guide} names only paths that are there`, () => {
      assert.deepEqual(
        pathsIn(guide).filter((name) => !isInRepository(name)),
        [],
      );
    });
  }
});

describe(FORMAT, () => {
  it('has every section that the code cites', () => {
    const headings = new Set(sectionsOf(read(FORMAT)));
    const missing = sources().flatMap((file) =>
      citedIn(read(file))
        .filter((section) => !headings.has(section))
        .map((section) => `${file} cites ${section}`),
    );
    assert.deepEqual(missing, []);
  });

  it('names only sources that are explained', () => {
    const explained = new Set([...read(SOURCES).matchAll(/^\| `([^`]+)`/gm)].map(([, key]) => key));
    assert.deepEqual(
      sourcesNamedIn(prose(FORMAT)).filter((key) => !explained.has(key)),
      [],
    );
  });
});

describe('citations', () => {
  it('are found one by one, in lists, in ranges and by section', () => {
    assert.deepEqual(citedIn('(cable-format 4.12)'), ['4.12']);
    assert.deepEqual(citedIn('(cable-format 4.27, 4.30).'), ['4.27', '4.30']);
    assert.deepEqual(citedIn('cable-format 4.8-4.10: …'), ['4.8', '4.9', '4.10']);
    assert.deepEqual(citedIn('Cable-format section 7: …'), ['7']);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (file) => `/${folder}/${file.split(path.sep).join('/')}`,
  );
}

function sources(): string[] {
  return files.filter((file) => /^\/server\/src\/.*\.ts$/.test(file)).map((file) => file.slice(1));
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** A guide without its blocks of code. */
function withoutBlocks(guide: string): string {
  return read(guide).replace(/^```[\s\S]*?^```$/gm, '');
}

/** A guide without any code. */
function prose(guide: string): string {
  return withoutBlocks(guide).replace(/`[^`\n]+`/g, '');
}

/** The targets of its links into the repository. */
function linksIn(guide: string): string[] {
  return [...prose(guide).matchAll(/\]\(([^)\s]+)\)/g)]
    .flatMap(([, target]) => target ?? [])
    .filter((target) => !/^(?:[a-z]+:|#)/.test(target));
}

/** What stands in backticks and looks like a path: a file of ours by its ending, or a way that begins with a folder. */
function pathsIn(guide: string): string[] {
  return [...withoutBlocks(guide).matchAll(/`([^`\n]+)`/g)]
    .flatMap(([, words]) => words ?? [])
    .filter((words) => /^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(words))
    .filter((words) => /[\w-]\.(?:ts|mjs|csv|json|md|png|cable)$/.test(words) || beginsWithFolder(words))
    .filter((words) => !words.startsWith('dist/'));
}

function beginsWithFolder(words: string): boolean {
  const [first = '', ...rest] = words.split('/');
  return rest.length > 0 && folders.has(first);
}

/** A path from the root, or the end of one: guides say `rules/index.ts` or `syntax/detect` for short. */
function isInRepository(name: string): boolean {
  const end = `/${name.replace(/\/$/, '')}`;
  return files.some((file) => file.endsWith(end) || file.endsWith(`${end}.ts`));
}

/** The numbers of its sections: `4` and `4.12`. */
function sectionsOf(text: string): string[] {
  return [...text.matchAll(/^##+ (\d+(?:\.\d+)?)\.? /gm)].flatMap(([, section]) => section ?? []);
}

/** The sections that a source cites; a range means each of them. */
function citedIn(text: string): string[] {
  const citations = text.matchAll(/cable-format (?:section )?(\d+(?:\.\d+)?(?:(?:, |-)\d+\.\d+)*)/gi);
  return [...citations].flatMap(([, list = '']) => list.split(', ').flatMap(expand));
}

/** `4.8-4.10` as its sections, anything else as it is. */
function expand(cited: string): string[] {
  const [chapter, first, last] = /^(\d+)\.(\d+)-\1\.(\d+)$/.exec(cited)?.slice(1) ?? [];
  if (first === undefined) return [cited];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, step) => `${chapter}.${Number(first) + step}`);
}

/** The keys in square brackets; words that link are none. */
function sourcesNamedIn(text: string): string[] {
  return [...text.matchAll(/\[([A-Z0-9][A-Z0-9-]+(?:,\s+[A-Z0-9-]+)*)\](?!\()/g)].flatMap(([, keys = '']) =>
    keys.split(/,\s+/),
  );
}
