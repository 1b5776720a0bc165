import type { Cable } from '../../model/cable';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { isUnwritten } from '../support/unwritten';
import { forCopyist } from '../support/wording';

export const subjectEmpty: Rule = {
  id: 'subject-empty',
  group: 'subject',
  summary: 'Nothing stands behind SUBJECT.',
  why: 'Since 1 March 1973 every telegram says what it is about. A label without words is what a lost line leaves behind.',
  authority: ['HB1974', 'FAH1-210'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: [...exampleFront({ subject: 'SUBJECT:' }), '', '1. The federation met.'], finds: ['SUBJECT'] },
    ],
    good: [
      { text: exampleFront() },
      { text: [...exampleFront({ subject: 'SUBJECT:' }), '', 'SWARM RULES', '', '1. The federation met.'] },
      { text: [...exampleFront({ subject: 'SUBJECT:' }), '', '1. (U) '] },
    ],
  },
  *check(cable, context) {
    const { subject } = cable;
    if (subject?.text !== '' || isUnwritten(cable) || !isFollowedByElement(cable, subject.span.end)) return;
    yield {
      span: subject.label,
      message: `No words stand behind the label of the subject, though every cable since March 1973 has one.${forCopyist(context, 'Look for them in the original.')}`,
    };
  },
};

/** Another element, or nothing more, follows; a line without label and number may be the subject itself. */
function isFollowedByElement(cable: Cable, offset: number): boolean {
  const next = offset + cable.text.slice(offset).search(/\S|$/);
  const { references, authority, tags, executiveOrder, paragraphs } = cable;
  const numbered = paragraphs.filter(({ number }) => number !== null).slice(0, 1);
  const elements = [references, authority, tags, executiveOrder, ...numbered];
  return next === cable.text.length || elements.some((element) => element?.span.start === next);
}
