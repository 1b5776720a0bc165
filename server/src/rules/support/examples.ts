/** The fields of a front, for the examples of the rules, each of one line or several; an empty one is left out. */
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
  return [
    textLine,
    '',
    'SIPDIS',
    '',
    ...[order, tags, subject].flatMap((field) => (field === '' ? [] : field.split('\n'))),
  ];
}

/** A text line and paragraphs, an empty line above each. */
export function exampleBody(...paragraphs: readonly string[]): readonly string[] {
  return underTextLine(textLine, ...paragraphs);
}

/** Paragraphs under a text line of another class or time, an empty line above each. */
export function underTextLine(line: string, ...paragraphs: readonly string[]): readonly string[] {
  return [line, ...paragraphs.flatMap((paragraph) => ['', paragraph])];
}

/** The lines of a transmission heading with the text line below it; an empty line is left out. */
interface HeadingLines {
  readonly called?: string;
  readonly station?: string;
  readonly security?: string;
  readonly dtg?: string;
  readonly from?: string;
  readonly to?: string;
  readonly info?: string;
  readonly textLine?: string;
}

/** A heading of the 2000s with nothing wrong but what is given. */
export function exampleHeading({
  called = '',
  station = '',
  security = '',
  dtg = 'P 140905Z MAY 09',
  from = 'FM AMEMBASSY VALLETTA',
  to = 'TO RUEHC/SECSTATE WASHDC PRIORITY 1180',
  info = '',
  textLine: line = textLine,
}: HeadingLines = {}): readonly string[] {
  return [called, station, security, dtg, from, to, info, line].filter((each) => each !== '');
}

/** A text line with captions under it, fields, and paragraphs if there are any. */
export function exampleCaptions(
  captions: readonly string[],
  { line = textLine, order = 'E.O. 12958: N/A', paragraphs = [] as readonly string[] } = {},
): readonly string[] {
  return [
    line,
    '',
    ...captions,
    '',
    order,
    'TAGS: EAGR, MT',
    'SUBJECT: SWARM RULES',
    ...paragraphs.flatMap((paragraph) => ['', paragraph]),
  ];
}

/** What may differ in the example of a classified cable. */
interface SecretLines {
  readonly dtg?: string;
  readonly order?: string;
  /** Line by line; none where the example is to have no authority. */
  readonly authority?: readonly string[];
}

/** The head and front of a secret cable with nothing wrong but what is given. */
export function exampleSecret({
  dtg = 'R 140905Z MAY 09',
  order = 'E.O. 12958: DECL: 05/14/2019',
  authority = ['Classified By: DCM Jane Doe, reasons 1.4 (b) and (d).'],
}: SecretLines = {}): readonly string[] {
  const front = [order, 'TAGS: EAGR, MT', 'SUBJECT: SWARM RULES'];
  const above = authority.length > 0 ? [''] : [];
  return [
    dtg,
    'FM AMEMBASSY VALLETTA',
    'S E C R E T VALLETTA 000217',
    '',
    'SIPDIS',
    '',
    ...front,
    ...above,
    ...authority,
  ];
}
