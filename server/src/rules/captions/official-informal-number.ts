import type { CableTop } from '../../model/cable';
import type { Finding, Rule } from '../rule';
import { frontCaptions, type KnownCaption } from '../support/captions';
import { exampleCaptions } from '../support/examples';
import { insertAt } from '../support/fixes';

const withSubject = (subject: string, ...captions: readonly string[]): readonly string[] =>
  exampleCaptions(captions).map((line) => (line.startsWith('SUBJECT') ? `SUBJECT: ${subject}` : line));

export const officialInformalNumber: Rule = {
  id: 'official-informal-number',
  group: 'captions',
  reads: 'top',
  summary: 'OFFICIAL INFORMAL stands in the captions or in the subject only, or without its number.',
  why: 'Two offices that write to each other officially but informally number their messages, and say so in the captions and again in the subject. Old cables differ.',
  authority: ['FAH2-250'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: withSubject('HIVES', 'OFFICIAL INFORMAL NO. 12'),
        finds: ['OFFICIAL INFORMAL NO. 12'],
        fixed: withSubject('OFFICIAL INFORMAL NO. 12: HIVES', 'OFFICIAL INFORMAL NO. 12'),
      },
      {
        text: withSubject('OFFICIAL INFORMAL NO. 12: HIVES', 'SIPDIS'),
        finds: ['OFFICIAL INFORMAL NO. 12'],
      },
      {
        text: withSubject('OFFICIAL INFORMAL: HIVES', 'OFFICIAL INFORMAL'),
        finds: ['OFFICIAL INFORMAL'],
      },
    ],
    good: [
      { text: withSubject('OFFICIAL INFORMAL NO. 12: HIVES', 'OFFICIAL INFORMAL') },
      { text: withSubject('HIVES', 'SIPDIS') },
    ],
  },
  *check(cable) {
    const caption = frontCaptions(cable).find((use) =>
      /^(?:OFFICIAL INFORMAL|O-I)$/.test(use.caption.caption),
    );
    const finding = disagreement(cable, caption);
    if (finding) yield finding;
  },
};

/** Only the first words of a subject: further on they are about something. */
const inSubject =
  /^[^A-Za-z]*(?:OFFICIAL[ -]INFORMAL|O-I)\b(?:[ ]*(?:NO\.?|NUMBER|#)?[ ]*(?<number>\d[\d-]*))?/i;

function disagreement({ subject }: CableTop, use: KnownCaption | undefined): Finding | undefined {
  if (!subject || subject.text === '') return undefined;
  const match = inSubject.exec(subject.text);
  if (!match && !use) return undefined;
  if (!match) {
    return (
      use && {
        span: use.span,
        message: `${use.text} stands among the captions, but not in the subject, where it is repeated.`,
        fixes: [insertAt(subject.textSpan.start, `${use.text}: `)],
      }
    );
  }
  const span = {
    start: subject.textSpan.start + match.index,
    end: subject.textSpan.start + match[0].trimEnd().length,
  };
  if (!use) return { span, message: `${match[0].trim()} stands in the subject, but not among the captions.` };
  if (match.groups?.number || /\d/.test(use.text)) return undefined;
  return { span: use.span, message: `${use.text} has no number, neither here nor in the subject.` };
}
