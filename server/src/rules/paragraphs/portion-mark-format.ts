import type { CableFrame } from '../../model/cable';
import type { PortionMark } from '../../model/marking';
import type { Finding, Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { counted } from '../support/wording';

export const portionMarkFormat: Rule = {
  id: 'portion-mark-format',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'Portion marks are written in an irregular way: small letters, inner blanks, no blank before.',
  why: 'The mark means the same, but who searches for (C) or 1. (C) does not find it. Many originals have it so: one finding for the whole cable, and no fix is made unasked.',
  authority: ['FAH1-246', 'OWN'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1.(u) The federation met.', '2. ( U) It split.'),
        finds: ['(u)'],
        fixed: exampleBody('1. (U) The federation met.', '2. (U) It split.'),
      },
      {
        text: exampleBody('1. (U} The federation met.', '2. (U) It split.'),
        finds: ['(U}'],
        fixed: exampleBody('1. (U) The federation met.', '2. (U) It split.'),
      },
    ],
    good: [
      { text: exampleBody('1. (U) The federation met.', '2. (SBU) It split.') },
      { text: exampleBody('1.  (SBU/NF) The federation met.') },
    ],
  },
  *check(cable) {
    const irregular = irregularMarks(cable);
    const [first] = irregular;
    if (!first) return;
    const others = irregular.length > 1 ? ` (so ${counted(irregular.length, 'mark')} of this cable)` : '';
    yield {
      span: first.span,
      message: `The usual form is ${first.usual}${others}; a search for it misses this one.`,
      fixes: [
        {
          title: irregular.length > 1 ? 'Write all marks in the usual form' : `Write ${first.usual}`,
          edits: irregular.map(({ span, newText }) => ({ span, newText })),
          safety: 'suggested',
        },
      ],
    };
  },
};

interface IrregularMark {
  readonly span: Finding['span'];
  /** As it should look. */
  readonly usual: string;
  /** With the blank that has to stand before it. */
  readonly newText: string;
}

function irregularMarks(cable: CableFrame): readonly IrregularMark[] {
  return cable.paragraphs.flatMap(({ marking, number, numberSpan, quoted }) => {
    if (!marking?.known || quoted || marking.mark === '') return [];
    if (/[[?]/.test(marking.text)) return []; // the transcriber has looked at it
    const usual = `(${usualMark(marking)})`;
    const isGlued = numberSpan !== null && numberSpan.end === marking.span.start;
    if (!isGlued && `(${marking.text})` === usual) return [];
    return [
      {
        span: marking.span,
        usual: isGlued ? `${number}. ${usual}` : usual,
        newText: isGlued ? ` ${usual}` : usual,
      },
    ];
  });
}

/** In capitals and its own brackets, without blanks at its ends or around slashes; what stands between is left as it is. */
function usualMark({ text }: PortionMark): string {
  if (/^[A-Z]+$/.test(text)) return text;
  return text
    .replace(/[}\]]$/, '')
    .trim()
    .toUpperCase()
    .replace(/ *\/ */g, '/');
}
