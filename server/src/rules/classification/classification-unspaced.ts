import { isClassified } from '../../edits/levels';
import { squeezed } from '../../knowledge/text';
import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';

export const classificationUnspaced: Rule = {
  id: 'classification-unspaced',
  group: 'classification',
  reads: 'top',
  summary: 'The classification of the text line is not written letter by letter.',
  why: 'A classified text line spaces its letters, so that no garble of the transmission can make SECRET unreadable. Nearly all cables keep to it, so a plain word may be the work of a copyist.',
  authority: ['ACP127', 'CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['CONFIDENTIAL VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: DECL: 05/14/2019'],
        finds: ['CONFIDENTIAL'],
        fixed: ['C O N F I D E N T I A L VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: DECL: 05/14/2019'],
      },
    ],
    good: [
      { text: ['C O N F I D E N T I A L VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: DECL: 05/14/2019'] },
      { text: ['UNCLASSIFIED VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
    ],
  },
  *check(cable, { knowledge }) {
    if (cable.layers.includes('markdown') || cable.layers.includes('html')) return;
    const [textLine] = cable.textLines;
    const { marking } = textLine ?? {};
    if (!marking || marking.garbled || !textLine?.mrn?.serialSpan) return;
    if (!isClassified(knowledge.classifications.order(marking.level))) return;
    if (marking.text !== squeezed(marking.text) && marking.text !== 'TOP SECRET') return;
    const spaced = knowledge.classifications.canonicalForm(marking.level);
    yield {
      span: marking.span,
      message: `${marking.text} stands without blanks between its letters. A text line usually has ${spaced}.`,
      fixes: [replaceBy(marking.span, spaced)],
    };
  },
};
