import { marked } from './marked';

/** Some files, and where the cursor is. */
export interface MarkedFiles {
  /** Texts by the names of their files, in their order. */
  readonly files: ReadonlyMap<string, string>;
  /** The file with the cursor. */
  readonly name: string;
  /** UTF-16 offset of the cursor in it. */
  readonly offset: number;
}

/** Takes a fixture of several files apart: a line `==> a.cable` stands above each, and one `|` marks the cursor. */
export function markedFiles(fixture: string): MarkedFiles {
  const { text, offset } = marked(fixture);
  const files = filesIn(text);
  const name = [...filesIn(text.slice(0, offset)).keys()].at(-1) ?? '';
  return { files, name, offset: offset - startOf(text, name) };
}

/** The files of a fixture without a cursor. */
export function filesIn(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^==> (.*)(?:\n|$)/m).slice(1);
  const names = parts.filter((_, index) => index % 2 === 0);
  return new Map(names.map((name, index) => [name, parts[index * 2 + 1] ?? '']));
}

function startOf(text: string, name: string): number {
  const head = `==> ${name}\n`;
  return text.indexOf(head) + head.length;
}
