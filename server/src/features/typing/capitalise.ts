import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import { headLines, isInHead, lineAbove, lineAt } from '../lines';

/** Fields that hold codes and names in capitals. */
const IN_CAPITALS: ReadonlySet<string> = new Set(['from', 'to', 'info', 'exempt', 'tags', 'ref']);

/** The word that the last key has ended, in capitals where the head of a cable prints it so. */
export function capitalised(cable: Cable, offset: number, knowledge: Knowledge): readonly TextEdit[] {
  const { text } = cable;
  const here = lineAt(text, offset);
  const line = offset === here.start ? lineAbove(text, here.start) : here;
  if (!line || !isInHead(cable, line, Math.min(offset, line.end))) return [];
  const words = text.slice(line.start, Math.min(offset, line.end));
  const ended = /(?<word>[^\s,:/()]+)[\s,:/)]*$/.exec(words);
  const word = ended?.groups?.word ?? '';
  if (!ended || !/\p{Ll}/u.test(word) || !isCode(word, words, cable, line, knowledge)) return [];
  const start = line.start + ended.index;
  return [{ span: { start, end: start + word.length }, newText: word.toUpperCase() }];
}

/** A label, a value of the head or a caption, as far as the period prints them in capitals. */
function isCode(word: string, words: string, cable: Cable, line: Span, knowledge: Knowledge): boolean {
  if (cable.generation === 'smart' || cable.generation === 'pre-1973') return false;
  const field = headLines(cable, line, knowledge.labels).findLast(({ start }) => start === line.start)?.field;
  const label = knowledge.labels.find(word);
  if (field !== undefined && words.trimStart().startsWith(word) && label)
    return label.label === word.toUpperCase();
  if (field !== undefined) return IN_CAPITALS.has(field);
  return (
    knowledge.captions.find(words) !== undefined || knowledge.classifications.find(word)?.where === 'line'
  );
}
