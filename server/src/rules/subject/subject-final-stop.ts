import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';

export const subjectFinalStop: Rule = {
  id: 'subject-final-stop',
  group: 'subject',
  reads: 'top',
  summary: 'The subject ends with a full stop.',
  why: 'A subject is a title and has none by custom; four in a hundred have one. It may also be the end of a sentence of the text that was joined to the subject.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleFront({ subject: 'SUBJECT: SWARM RULES.' }), finds: ['.'], fixed: exampleFront() }],
    good: [
      { text: exampleFront() },
      { text: exampleFront({ subject: 'SUBJECT: HONEY FROM THE U.S.' }) },
      { text: exampleFront({ subject: 'SUBJECT: ROE HIVES, INC.' }) },
      { text: exampleFront({ subject: 'SUBJECT: SWARM RULES ...' }) },
    ],
  },
  *check({ subject, text }) {
    const last = /\S+$/.exec(subject?.text ?? '')?.[0] ?? '';
    if (!subject || !last.endsWith('.') || abbreviation.test(last)) return;
    const { start, end } = subject.textSpan;
    const stop = start + text.slice(start, end).trimEnd().length - 1;
    const span = { start: stop, end: stop + 1 };
    yield {
      span,
      message: 'A subject has no full stop at its end by custom.',
      fixes: [{ title: 'Remove the full stop', edits: [{ span, newText: '' }], safety: 'suggested' }],
    };
  },
};

/** Dots as style, letters with dots, and short forms that keep theirs. */
const abbreviation =
  /\.\.$|\w\.\w+\.$|^\W*(?:[A-Z]|AL|CO|CORP|COL|CONT|DEPT|ETC|EST|GEN|GOVT|INC|JR|LT|LTD|MIN|NO|PT|REP|REV|SEN|SR|ST|VOL)\.$/i;
