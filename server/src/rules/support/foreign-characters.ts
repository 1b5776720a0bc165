/** What word processors put in place of what was typed, and the ASCII for it. */
const TYPOGRAPHIC: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '--',
  '\u2015': '--',
  '\u2022': '-',
  '\u2026': '...',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u00ad': '',
  '\u200b': '',
};

/** Letters that are more than a letter of ASCII with an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  '\u00ba': 'o',
  '\u00aa': 'a',
};

/** Signs that stand for what could not be read: the replacement character, blocks and boxes. */
const REPLACEMENTS: ReadonlySet<string> = new Set('\ufffd\u2588\u2592\u2593\u2591\u25a0\u25a1\u25aa\u25ab');

/** Signs that archives add, of which other rules speak: the pilcrow, the byte order mark. */
const ARCHIVE_SIGNS: ReadonlySet<string> = new Set('\u00b6\ufeff');

/** The ASCII for a typographic sign; undefined for any other character. */
export function plainSign(character: string): string | undefined {
  return TYPOGRAPHIC[character];
}

/** Whether a character stands in place of lost text. Of the inverted question mark only its place can tell. */
export function isReplacement(character: string): boolean {
  return REPLACEMENTS.has(character);
}

/** Whether another rule speaks of this sign. */
export function isArchiveSign(character: string): boolean {
  return ARCHIVE_SIGNS.has(character);
}

/** The letters of ASCII for a letter with an accent or the like; undefined where there are none. */
export function plainLetter(character: string): string | undefined {
  const known = LETTERS[character];
  if (known !== undefined) return known;
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[A-Za-z]+$/.test(bare) ? bare : undefined;
}
