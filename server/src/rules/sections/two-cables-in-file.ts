import type { Rule } from '../rule';
import { exampleBody, exampleFront, underTextLine } from '../support/examples';

const first = [...exampleFront(), ...exampleBody('1. (U) The federation met.').slice(1), 'DOE', ''];
const second = ['UNCLAS ROME 000114', '', 'E.O. 12958: N/A', 'TAGS: EAGR, IT', 'SUBJECT: ITS RIVAL'];

export const twoCablesInFile: Rule = {
  id: 'two-cables-in-file',
  group: 'sections',
  reads: 'top',
  summary: 'The file holds more than one cable.',
  why: 'A note, and no fault: every cable of a file is read and checked for itself. In a file of its own each can be cited, filed and found under its number. One finding, at the second cable.',
  authority: ['OWN'],
  severity: { draft: 'information', transcribe: 'hint' },
  generations: ['pre-1973', 'sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: [...first, ...second], finds: ['ROME 000114'] }],
    good: [{ text: first }, { text: underTextLine('UNCLAS ROME 000114', 'SIPDIS', '1. (U) The rival met.') }],
  },
  *check({ textLines, messageNumber, heading, executiveOrder, tags }, { file }) {
    const number = messageNumber ?? textLines[0]?.mrn;
    if (file.index !== 1 || !number || !(heading?.dtg || heading?.from || executiveOrder || tags)) return;
    yield {
      span: number.span,
      message: 'A second cable begins here. It would be easier to find in a file of its own.',
    };
  },
};
