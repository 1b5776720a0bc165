import { withoutTail } from '../../text/span';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';

/** So many characters or lines have 98 of 100 subjects at most (CGSAMPLE). */
const longest = 200;
const mostLines = 4;

const short = 'SUBJECT: BEEKEEPERS OF THE NORTH SPLIT FROM THOSE OF THE SOUTH';
const long = [short, 'AFTER A LONG NIGHT', 'AND A SHORT VOTE', 'IN AN OPEN BARN', 'WITH ALL THE BEES'];

export const subjectTooLong: Rule = {
  id: 'subject-too-long',
  group: 'subject',
  reads: 'top',
  summary: 'The subject is longer than almost any other.',
  why: 'Half of all subjects have 40 to 80 characters, and only two in a hundred more than 200. A longer one has most often swallowed the text below it, because an empty line was lost.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleFront({ subject: long.join('\n') }), finds: ['WITH ALL THE BEES'] }],
    good: [{ text: exampleFront({ subject: short }) }],
  },
  *check({ subject, text }) {
    if (!subject) return;
    const { start, end } = withoutTail(text, subject.textSpan);
    const lines = text.slice(start, end).split(/\r\n|\n|\r/);
    if (subject.text.length <= longest && lines.length <= mostLines) return;
    yield {
      span: { start: end - (lines.at(-1)?.length ?? 0), end },
      message: `The subject has ${subject.text.length} characters in ${lines.length} lines; hardly any has more than ${longest} in ${mostLines}. Was the empty line below it lost?`,
    };
  },
};
