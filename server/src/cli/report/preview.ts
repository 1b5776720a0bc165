import { lineDiff } from '../../text/line-diff';
import { painter } from '../paint';
import { printable } from '../printable';

/** What fixes would change in a text, for people: the lines before and after, with the numbers they have or would have. */
export function previewReport(file: string, before: string, after: string, colours: boolean): string {
  const paint = painter(colours);
  const changed = lineDiff(before.split(/\r\n|\r|\n/), after.split(/\r\n|\r|\n/)).filter(
    ({ sign }) => sign !== ' ',
  );
  const width = String(Math.max(...changed.map(({ line }) => line + 1))).length;
  const lines = changed.map(({ sign, text, line }) => {
    const words = `${String(line + 1).padStart(width)} ${sign} ${printable(text)}`;
    return `  ${paint(sign === '-' ? 'red' : 'green', words)}`;
  });
  return `${paint('underline', printable(file))} would become\n${lines.join('\n')}\n\n`;
}
