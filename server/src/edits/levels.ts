import type { Knowledge, Level } from '../knowledge';
import type { Paragraph } from '../model/body';
import type { CableFrame } from '../model/cable';
import type { Fix } from './fix';

/** How a level is printed at the head of this cable: spaced in a text line, in full on a SMART form. */
export function printedLevel(level: Level, cable: CableFrame, knowledge: Knowledge): string {
  return cable.generation === 'smart' ? level : knowledge.classifications.canonicalForm(level);
}

/** The paragraphs of the cable's own text that bear a mark of confidential or above. */
export function classifiedParagraphs(cable: CableFrame): readonly Paragraph[] {
  return cable.paragraphs.filter(({ quoted, marking }) => !quoted && isClassified(marking?.order ?? 0));
}

/** The level of a rank on the scale of the portion marks. */
export function levelOfRank(order: number, knowledge: Knowledge): Level {
  const { levels, order: rankOf } = knowledge.classifications;
  return levels.find((level) => rankOf(level) === order) ?? 'UNCLASSIFIED';
}

/** The letters that mark a paragraph of a level, `S`. */
export function markOfLevel(level: Level, { portionMarks }: Knowledge): string | undefined {
  return portionMarks.all().find(({ mark, levelName }) => levelName === level && /^[A-Z]+$/.test(mark))?.mark;
}

/** Confidential, secret, top secret; SBU and LIMITED OFFICIAL USE are no levels of classification. */
export function isClassified(order: number): boolean {
  return order >= 2;
}

/** Gives the text line of every section another level; `verb` says which way: `Raise`, `Lower`. */
export function changeLevel(cable: CableFrame, verb: string, level: Level, knowledge: Knowledge): Fix {
  const printed = printedLevel(level, cable, knowledge);
  const edits = cable.textLines
    .flatMap(({ marking }) => marking ?? [])
    .filter((marking) => marking.level !== level)
    .map(({ span }) => ({ span, newText: printed }));
  return { title: `${verb} the cable to ${printed}`, edits, safety: 'suggested' };
}
