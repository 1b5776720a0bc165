import { isClassified } from '../../edits/levels';
import { numberedParagraphs } from '../../edits/numbering';
import type { CableFrame } from '../../model/cable';
import type { Rule, RuleContext } from '../rule';
import { insertAt } from '../support/fixes';
import { forCopyist } from '../support/wording';

export const portionMarkMissing: Rule = {
  id: 'portion-mark-missing',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'A paragraph of a classified cable has no portion mark, while others have one.',
  why: 'In a classified cable every paragraph says how much of the secret it holds. A paragraph without its mark cannot be quoted or released safely; mostly the mark was lost in copying. Cables marked as a whole (ENTIRE TEXT) and those before 1995 need none.',
  authority: ['FAH1-246', '32CFR2001'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'C O N F I D E N T I A L VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (C) The federation met.',
          '',
          '2. It split.',
          '',
          '3. (U) Both halves keep bees.',
        ],
        finds: ['2.'],
        fixed: [
          'C O N F I D E N T I A L VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (C) The federation met.',
          '',
          '2. (C) It split.',
          '',
          '3. (U) Both halves keep bees.',
        ],
      },
    ],
    good: [
      {
        text: [
          'C O N F I D E N T I A L VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (C) The federation met.',
          '',
          '2. (U) It split.',
        ],
      },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', '1. (U) The federation met.', '', '2. It split.'],
      },
      {
        text: [
          'C O N F I D E N T I A L VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          '1. (C - ENTIRE TEXT) The federation met.',
          '',
          '2. It split.',
        ],
      },
    ],
  },
  *check(cable, context) {
    if (!mustBeMarked(cable, context)) return;
    const row = numberedParagraphs(cable);
    for (const [index, { paragraph, number, figures }] of row.entries()) {
      if (paragraph.marking) continue;
      const neighbour = row[index - 1]?.paragraph.marking ?? row[index + 1]?.paragraph.marking;
      yield {
        span: paragraph.numberSpan ?? figures,
        message: `Paragraph ${number} has no portion mark, though the cable is ${cable.textLines[0]?.marking?.level} and marks others.${forCopyist(context, 'Look for it in the original.')}`,
        fixes: neighbour?.known ? [insertAt(paragraph.textSpan.start, `(${neighbour.mark}) `)] : [],
      };
    }
  },
};

function mustBeMarked(cable: CableFrame, { knowledge }: RuleContext): boolean {
  const level = cable.textLines[0]?.marking?.level;
  if (level === undefined || !isClassified(knowledge.classifications.order(level))) return false;
  if (cable.date !== null && cable.date < '1995') return false;
  const marks = cable.paragraphs.flatMap(({ marking }) => marking ?? []);
  return marks.some(({ known }) => known) && !marks.some(({ mark }) => mark.includes('ENTIRE TEXT'));
}
