import { changeLevel, levelOfRank, printedLevel } from '../edits/levels';
import { ownMarks } from '../edits/portion-marks';
import { changeOf, type Refactoring } from './refactoring';

export const raiseClassification: Refactoring = {
  id: 'raiseClassification',
  title: 'Set overall classification to the highest portion',
  summary:
    'Gives the text line of every section the level of the highest portion mark, where it has none or a lower one. It never lowers a level.',
  kind: 'refactor.rewrite.header',
  key: 'o',
  result: 'edits',
  change(cable, _, { knowledge }) {
    const [textLine] = cable.textLines;
    if (!textLine) return { reason: 'No text line stands here to hold a classification.' };
    if (textLine.unread) return { reason: 'The classification of the text line could not be read.' };
    const orders = ownMarks(cable).flatMap(({ order }) => order ?? []);
    if (orders.length === 0) return { reason: 'No paragraph of this cable has a portion mark.' };
    const highest = Math.max(...orders);
    const level = levelOfRank(highest, knowledge);
    if (!textLine.marking) {
      const printed = printedLevel(level, cable, knowledge);
      const { start } = textLine.span;
      return {
        title: `Set the classification to ${printed}`,
        edits: [{ span: { start, end: start }, newText: `${printed} ` }],
      };
    }
    const lower = cable.textLines.flatMap(({ marking }) =>
      marking && knowledge.classifications.order(marking.level) < highest ? marking.span.start : [],
    );
    const { title, edits } = changeLevel(cable, 'Raise', level, knowledge);
    return changeOf(
      edits.filter(({ span }) => lower.includes(span.start)),
      `The cable is ${textLine.marking.level}, and no paragraph is higher.`,
      title,
    );
  },
};
