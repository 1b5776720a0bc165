import { Uri } from 'vscode';

/** The scheme of the pages. They lie as in the project, so that the links from page to page hold. */
export const scheme = 'cable-pages';

/** The address of the page of a rule, which stands in it as `{rule}`. */
export const rulePageAddress = `${scheme}:/docs/rules/{rule}.md`;

/** The address of a page by its place in the project: `docs/TRANSCRIBING.md`. */
export function pageAt(path: string): Uri {
  return Uri.from({ scheme, path: `/${path}` });
}
