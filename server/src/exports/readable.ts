/** The text with what no page can show, control characters and halves of surrogate pairs, shown as lost. */
export function readable(text: string): string {
  return text.replace(UNREADABLE, '\uFFFD');
}

const UNREADABLE = /[^\P{Cc}\t\n\r]|\p{Surrogate}/gu;
