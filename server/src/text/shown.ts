import { withoutHtml } from './html';
import { withoutJson } from './json';

/** The text as it is shown where it came in JSON or HTML, every character in its place; else the text itself. */
export function asShown(text: string): string {
  return withoutHtml(withoutJson(text));
}
