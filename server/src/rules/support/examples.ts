/** The fields of a front, for the examples of the rules; an empty line is left out. */
interface FrontLines {
  readonly order?: string;
  readonly tags?: string;
  readonly subject?: string;
}

const textLine = 'UNCLAS VALLETTA 000217';

/** The front of a cable with nothing wrong but what is given. */
export function exampleFront({
  order = 'E.O. 12958: N/A',
  tags = 'TAGS: EAGR, MT',
  subject = 'SUBJECT: SWARM RULES',
}: FrontLines = {}): readonly string[] {
  return [textLine, '', 'SIPDIS', '', ...[order, tags, subject].filter((line) => line !== '')];
}

/** A text line and paragraphs, an empty line above each. */
export function exampleBody(...paragraphs: readonly string[]): readonly string[] {
  return underTextLine(textLine, ...paragraphs);
}

/** Paragraphs under a text line of another class or time, an empty line above each. */
export function underTextLine(line: string, ...paragraphs: readonly string[]): readonly string[] {
  return [line, ...paragraphs.flatMap((paragraph) => ['', paragraph])];
}
