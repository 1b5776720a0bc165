/**
 * A text as the content of an XML element. A parser gives the same text back, but for U+FFFD in place of what XML 1.0
 * cannot hold in any way: control characters and halves of surrogate pairs.
 */
export function xmlText(text: string): string {
  return text.replace(SPECIAL, escaped);
}

/** The same for the value of an attribute in double quotes, where a parser would make blanks of tabs and line ends. */
export function xmlAttribute(text: string): string {
  return text.replace(SPECIAL_IN_ATTRIBUTE, escaped);
}

const SPECIAL = /[&<>\r]|[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\t\n\r]|[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  // a parser makes a line feed of a bare carriage return
  ['\r', '&#13;'],
]);

function escaped(sign: string): string {
  return REFERENCES.get(sign) ?? '\uFFFD';
}
