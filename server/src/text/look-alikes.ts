/** Figures by the letters that eyes, keys and text recognition take for them. */
const letters: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 3: 'E', 5: 'S', 6: 'G', 8: 'B' };

/** A single figure beside a capital; a number is meant as one. */
const figureAmongCapitals = /[013568](?<!\d.)(?:(?<=[A-Z].)|(?=[A-Z]))(?!\d)/g;

const FIGURES = /^\d*$/;

/** The text with a figure for every letter that looks like one: `l0` becomes `10`. */
export function figuresOf(text: string): string {
  if (FIGURES.test(text)) return text;
  return text.replace(/[Oo]/g, '0').replace(/[lIL]/g, '1').replace(/S/g, '5').replace(/B/g, '8');
}

/** The text with a letter for every figure that stands among capitals and looks like one: `S1PDIS` becomes `SIPDIS`. */
export function withLetters(text: string): string {
  return text.replace(figureAmongCapitals, (figure) => letters[figure] ?? figure);
}
