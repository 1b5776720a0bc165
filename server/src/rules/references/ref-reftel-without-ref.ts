import type { Cable } from '../../model/cable';
import { lineEnd } from '../../text/line-end';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { insertAt } from '../support/fixes';
import { forCopyist } from '../support/wording';

export const refReftelWithoutRef: Rule = {
  id: 'ref-reftel-without-ref',
  group: 'references',
  summary: 'The text cites a reference, but there is no REF line.',
  why: 'REFTEL and REF A point to the list above the text. Where there is none, the line was lost in copying, or its label was.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SUBJECT: SWARM RULES', '', '1. It met (REFTEL).'],
        finds: ['REFTEL'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SUBJECT: SWARM RULES', 'REF: ', '', '1. It met (REFTEL).'],
      },
    ],
    good: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SUBJECT: SWARM RULES',
          '',
          'REF: ROME 1',
          '',
          '1. It met (REFTEL).',
        ],
      },
      { text: ['UNCLAS VALLETTA 000217', '', 'SUBJECT: REFTEL ON SWARMS', '', '1. It met (REFTEL).'] },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SUBJECT: SWARM RULES', '', '1. Ref Rome 114: it met (reftel).'],
      },
    ],
  },
  *check(cable, context) {
    const [mention] = cable.mentions.references;
    const { subject } = cable;
    if (!mention || !subject || cable.references || cable.textLines.length === 0) return;
    if (isNamedElsewhere(cable)) return;
    const words = textOf(cable.text, mention.span);
    const end = subject.span.start + textOf(cable.text, subject.span).trimEnd().length;
    yield {
      span: mention.span,
      message: `${mention.letters.length > 0 ? `REF ${words}` : words} points to a list of references, but no REF line stands above the text.${forCopyist(context, 'Look for it in the original.')}`,
      fixes: [{ ...insertAt(end, `${lineEnd(cable.text)}REF: `), title: 'Insert REF:' }],
    };
  },
};

/** A line of the front, or the first paragraph with the number of a cable, says what is meant. */
function isNamedElsewhere({ text, front, paragraphs }: Cable): boolean {
  const opening = paragraphs[0] ? textOf(text, paragraphs[0].textSpan) : '';
  return (
    /\bREF/i.test(textOf(text, front)) ||
    /\b[A-Z]{4,}\s+\d{2,6}\b/i.test(opening) ||
    /\bref\w*\s*[:(]/i.test(opening)
  );
}
