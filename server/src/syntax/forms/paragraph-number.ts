const LEVELS = 'TS|SBU|FOUO|LOU|CUI|S|C|U';
/** What tells a number before it from others: `(C)`, `(S//NF)`. */
const MARK_BEHIND = String.raw`(?=[ ]{0,2}\((?:${LEVELS})[)/])`;
/** The letters of a portion mark: `C`, `SBU/NF`, `S//REL TO USA, FVEY`. */
export const markLetters = String.raw`(?:${LEVELS})(?:\/{1,2}[A-Z]{1,6}(?:,? [A-Z]{2,6}){0,6}){0,2}`;

/**
 * The number of a paragraph (cable-format 4.28), with a pilcrow or emphasis before it, with what a transcriber says of it,
 * `7 [sic].`, `[7?].`, and what Markdown needs to keep it, `7\.`. Only before a portion mark may its stop be another or none
 * (`odd`: `7, (C)`), may it stand in parentheses (`(7) (C)`), be a Roman one (`IV. (C)`), or letters stand for its figures (`l. (C)`); but for those that
 * text recognition takes for figures in capitals (`l. SUMMARY`, `1O. COMMENT`).
 */
export const paragraphNumber = String.raw`[*_]{0,3}(?:(?:\[¶\]\([^)\n\r]{0,80}\)|¶)[ \u200b]*)?((\d{1,3})(?: ?\[(?:[a-z][^\]\n\r]{0,20}|\?)\])?(?:\\?[.)](?![\d.)])|([ ]?(?:\.\.|[.:;,-])?)${MARK_BEHIND})|\[(\d{1,3})\?\]\\?[.)](?![\d)])|([lI\d]{1,3}|[IVX]{1,5})[.)]${MARK_BEHIND}|((?:l|\d[lO]|l[\dlO]))[.)](?=[ \t]{1,4}[A-Z(])|\((\d{1,3})\)${MARK_BEHIND})`;
