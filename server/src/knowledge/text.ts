/** Capitals and figures, single blanks between them: most of what is looked up is printed so. */
const PLAIN = /^[A-Z\d]+(?: [A-Z\d]+)*$/;
const ONE_WORD = /^[A-Z\d]+$/;

/** Capitals, with every run of blanks as one blank: how printed forms are compared. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .trim()
    .toUpperCase()
    .replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Capitals without any blank: `C O N F I D E N T I A L` becomes `CONFIDENTIAL`. */
export function squeezed(text: string): string {
  return ONE_WORD.test(text) ? text : text.toUpperCase().replace(/\s+/g, '');
}

/** Capitals without blanks, hyphens, dots and other signs: `Tel-Aviv`, `TEL AVIV` and `TELAVIV` are one name. */
export function lettersOnly(text: string): string {
  return ONE_WORD.test(text) ? text : text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A text as part of a regular expression that matches just it. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
