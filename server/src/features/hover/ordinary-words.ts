/**
 * Abbreviations that are words of plain English as well. In a text of capitals they are taken for those words, and
 * in lower case everywhere: only capitals in a text of mixed case tell that the abbreviation is meant.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `ADMIN AID APP BIO CHARGE CITE COM DASH DEL DOC EMBASSY ETA GOES GOT IV LES MIN MINIMIZE MOD MOP
   PAREN PASS PO POST QUOTE RE REF REFS REPEAT SAG SEP SLUG SOFA STOP TIP UNQUOTE VISAS ZULU`.split(/\s+/),
);
