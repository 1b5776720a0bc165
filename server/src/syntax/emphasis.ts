import { areCaptions } from '../knowledge/printed-forms';
import { type Form, topFormOf } from './forms';
import { type Line, lineAt } from './lines';

/** Lines of a heading or front that a copy has set in bold or italics as a whole (cable-format 5.5): `**CONFIDENTIAL**`. */
const WHOLE = /^([*_]{1,3})(?=[^\s*_])(?<words>.+)(?<=[^\s*_])\1$/;

/** Forms that a line in bold has by its words: such a line is no heading of the text. */
const TELLING: ReadonlySet<Form> = new Set([
  'transmission',
  'station',
  'security',
  'dateTime',
  'from',
  'to',
  'info',
  'textLine',
  'classificationAlone',
  'pageHeading',
  'pageBreak',
  'endMark',
  'executiveOrder',
  'tags',
  'subject',
  'reference',
  'authority',
]);

/** A copy may have made headings of the fields. */
const HEADING = /^#{1,6}[ \t]+/;

/** The lines, those in bold that are an element by their words without their signs. */
export function withoutEmphasis(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('**') && !text.includes('\n#') && !(text.includes('_') && text.includes('\n_')))
    return lines;
  return lines.map((line) => {
    const sign = text.charAt(line.from);
    if (sign === '#') return withoutHeading(text, line);
    if (sign !== '*' && sign !== '_') return line;
    const words = WHOLE.exec(text.slice(line.from, line.to))?.groups?.words;
    if (words === undefined || words.includes('**')) return line;
    const form = topFormOf(words, lineAt(words, 0, words.length));
    if (!TELLING.has(form) && !(words === words.toUpperCase() && areCaptions(words))) return line;
    const signs = (line.to - line.from - words.length) / 2;
    return { ...line, from: line.from + signs, to: line.to - signs };
  });
}

/** `## SUBJECT: …` without its signs, where its words are an element. */
function withoutHeading(text: string, line: Line): Line {
  const printed = text.slice(line.from, line.to);
  const signs = HEADING.exec(printed)?.[0].length ?? 0;
  const words = printed.slice(signs);
  if (signs === 0 || !TELLING.has(topFormOf(words, lineAt(words, 0, words.length)))) return line;
  return { ...line, from: line.from + signs };
}
