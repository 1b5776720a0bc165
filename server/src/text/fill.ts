/**
 * Fills the place of an entity or an escape behind the character that it stands for. Whoever takes words from the text
 * leaves it out.
 */
export const FILL = '\u200b';
