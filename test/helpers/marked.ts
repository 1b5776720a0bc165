/** A text and the place of the cursor in it. */
export interface Marked {
  readonly text: string;
  /** UTF-16 offset of the cursor. */
  readonly offset: number;
}

/** Takes the one `|` out of a text: it marks the cursor. */
export function marked(textWithCursor: string): Marked {
  const offset = textWithCursor.indexOf('|');
  if (offset < 0 || textWithCursor.includes('|', offset + 1)) {
    throw new Error(`One | has to mark the cursor in: ${textWithCursor}`);
  }
  return { text: textWithCursor.slice(0, offset) + textWithCursor.slice(offset + 1), offset };
}

/** The offset of the cursor in a whole text, of which `passage` repeats a unique part with a `|` in it. */
export function cursorIn(text: string, passage: string): number {
  const part = marked(passage);
  const start = text.indexOf(part.text);
  if (start < 0 || text.includes(part.text, start + 1)) {
    throw new Error(`This passage has to stand in the text just once: ${part.text}`);
  }
  return start + part.offset;
}
