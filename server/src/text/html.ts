import { FILL } from './fill';

/**
 * Text as HTML shows it, at the offsets of the source: tags become blanks or the end of a line, an entity the character
 * that it stands for, with fill behind it. So whatever is read keeps its place in what the user sees.
 */

/** Elements that begin and end lines; the cells of a table and what changes the look of words do not. */
const BLOCKS = new Set(
  'address blockquote body br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 head header hr html li main ol p pre section table tbody thead title tr ul'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b big code del em font i img input ins kbd label link mark meta nobr q s small span strike strong sub sup td th tt u'.split(
    ' ',
  ),
);

/** The named characters from 160 on: Latin 1, in the order of their codes (HTML 4). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const NAMED: ReadonlyMap<string, number> = new Map([
  ...LATIN_1.map((name, index): [string, number] => [name, 160 + index]),
  ['quot', 34],
  ['amp', 38],
  ['apos', 39],
  ['lt', 60],
  ['gt', 62],
  ['ensp', 0x2002],
  ['emsp', 0x2003],
  ['ndash', 0x2013],
  ['mdash', 0x2014],
  ['lsquo', 0x2018],
  ['rsquo', 0x2019],
  ['ldquo', 0x201c],
  ['rdquo', 0x201d],
  ['bull', 0x2022],
  ['hellip', 0x2026],
  ['euro', 0x20ac],
]);

/** Tags with their names, and entities; one that was written again counts once: `&amp;amp;`, `&amp;#x000A;`. Each stands on one line. */
const MARKUP =
  /<(?:!--[^\n\r]{0,300}?--|!doctype[^<>\n\r]{0,200}|\/?(?<tag>[a-z][a-z0-9]{0,9})(?:[ \t/][^<>\n\r]{0,400})?)>|&(?:amp;)?(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[0-9a-f]{1,6})|(?<entity>[a-z][a-z0-9]{1,6}));/gi;

/** The text with its HTML shown, as long as it was; the text itself where it has none. */
export function withoutHtml(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  let shown = '';
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    const end = match.index + match[0].length;
    const sign = match[0].startsWith('<') ? ofTag(match.groups?.tag) : ofEntity(match.groups);
    if (sign === null) continue;
    shown += text.slice(from, match.index) + filled(sign, match[0].length, endsLine(text, end));
    from = end;
  }
  return from === 0 ? text : shown + text.slice(from);
}

/** What a tag shows: the end of a line, or nothing; null where it is no tag of HTML. */
function ofTag(name: string | undefined): string | null {
  const tag = name?.toLowerCase();
  if (tag !== undefined && BLOCKS.has(tag)) return '\n';
  return tag === undefined || INLINE.has(tag) ? ' ' : null;
}

/** The character of an entity; null where there is none of this name or number. */
function ofEntity(parts: Readonly<Record<string, string | undefined>> = {}): string | null {
  const { decimal, hexadecimal, entity } = parts;
  const code = entity
    ? (NAMED.get(entity) ?? NAMED.get(entity.toLowerCase()))
    : Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16);
  if (code === undefined || code === 0 || code > 0x10ffff) return null;
  const character = String.fromCodePoint(code);
  if (character === '\u00ad') return FILL;
  if (character === '\n') return '\n';
  return character.trim() === '' ? ' ' : character;
}

/** A sign in the place of so many characters. The end of a line comes last, and not twice. */
function filled(sign: string, length: number, beforeLineEnd: boolean): string {
  if (sign === '\n') return beforeLineEnd ? ' '.repeat(length) : `${' '.repeat(length - 1)}\n`;
  return sign === ' ' ? sign.repeat(length) : sign + FILL.repeat(length - sign.length);
}

/** Nothing but blanks follows on the line. */
function endsLine(text: string, offset: number): boolean {
  let at = offset;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at < text.length && (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13);
}
