/** A short invented cable; `references` are the lines of its REF list. */
export function shortCable({
  number,
  date = '140905Z MAY 09',
  subject = 'BEES',
  references = [],
  body = '1. (U) Rain.',
}: {
  /** As its text line prints it: `VALLETTA 000217`. */
  readonly number: string;
  readonly date?: string;
  readonly subject?: string;
  readonly references?: readonly string[];
  readonly body?: string;
}): string {
  const [post = ''] = number.split(/ \d/);
  const list = references.length > 0 ? `REF: ${references.join('\n     ')}\n\n` : '';
  return `P ${date}
FM AMEMBASSY ${post}
TO SECSTATE WASHDC
UNCLAS ${number}

E.O. 12958: N/A
TAGS: PGOV
SUBJECT: ${subject}

${list}${body}

DOE
`;
}
