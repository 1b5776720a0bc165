import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Words that lead to an address, which is asked for only on terminals that know how (OSC 8); others show the words. */
export function linker(links: boolean): (address: () => string | undefined, words: string) => string {
  return (addressOf, words) => {
    const address = links ? addressOf() : undefined;
    return address === undefined ? words : `\u001b]8;;${address}\u001b\\${words}\u001b]8;;\u001b\\`;
  };
}

/** The address of the page of a rule, which lies beside the command where it is installed whole. */
export function pageOf(rule: string): string | undefined {
  const page = path.join(__dirname, '..', 'docs', 'rules', `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}
