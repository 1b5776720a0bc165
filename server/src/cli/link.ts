import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Words that lead somewhere, for terminals that know how (OSC 8); others show the words. */
export function linker(links: boolean): (address: string | undefined, words: string) => string {
  return (address, words) =>
    links && address !== undefined ? `\u001b]8;;${address}\u001b\\${words}\u001b]8;;\u001b\\` : words;
}

/** The address of the page of a rule, which lies beside the command where it is installed whole. */
export function pageOf(rule: string): string | undefined {
  const page = path.join(__dirname, '..', 'docs', 'rules', `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}
