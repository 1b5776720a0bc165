import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';

/** So many characters or lines have 98 of 100 subjects at most (CGSAMPLE). */
const longest = 200;
const mostLines = 4;

const long = 'SUBJECT: BEEKEEPERS OF THE NORTH SPLIT FROM THOSE OF THE SOUTH';

export const subjectTooLong: Rule = {
  id: 'subject-too-long',
  group: 'subject',
  summary: 'The subject is longer than almost any other.',
  why: 'Half of all subjects have 40 to 80 characters, and only two in a hundred more than 200. A longer one has most often swallowed the text below it, because an empty line was lost.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({
          subject: [long, ...Array.from({ length: 4 }, () => 'AND NOBODY KNOWS WHY')].join('\n'),
        }),
        finds: [
          [long, ...Array.from({ length: 4 }, () => 'AND NOBODY KNOWS WHY')]
            .join('\n')
            .slice('SUBJECT: '.length),
        ],
      },
    ],
    good: [{ text: exampleFront({ subject: long }) }],
  },
  *check({ subject, text }) {
    if (!subject) return;
    const { start, end } = subject.textSpan;
    const lines = text
      .slice(start, end)
      .trimEnd()
      .split(/\r\n|\n|\r/);
    if (subject.text.length <= longest && lines.length <= mostLines) return;
    yield {
      span: subject.textSpan,
      message: `This subject has ${subject.text.length} characters in ${lines.length} lines; hardly any has more than ${longest} in ${mostLines}. Was the empty line below it lost?`,
    };
  },
};
