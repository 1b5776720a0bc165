import type { CableDocument, Comparison, Difference } from '../service';
import type { LineIndex } from '../text/line-index';
import { counted, grouped } from './count';
import { hasColours, painter } from './paint';
import { printable } from './printable';

/** A transcription, as the user named it. */
export interface Transcription {
  readonly name: string;
  readonly document: CableDocument;
  readonly lines: LineIndex;
}

/** The differences by place, each with where it is in both files, and how much agrees. */
export function textReport(compared: Comparison, first: Transcription, second: Transcription): string {
  const lines = listOf(compared.differences, first, second);
  return `${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}${summaryOf(compared)}\n`;
}

/** A line for each difference, below one for each place. */
function listOf(differences: readonly Difference[], first: Transcription, second: Transcription): string[] {
  const paint = painter(hasColours(process.stdout));
  return differences.flatMap((difference, index) => {
    const { place, kind } = difference;
    const isSamePlace = place === differences[index - 1]?.place;
    const at = `${positionIn(first, difference.first)} ~ ${positionIn(second, difference.second)}`;
    const line = `  ${paint('dim', at.padEnd(15))}  ${kind.padEnd(7)}  ${inWords(difference)}`;
    return isSamePlace ? [line] : [paint('underline', printable(place)), line];
  });
}

/** `9:3`: line and column, counted from 1. */
function positionIn({ lines }: Transcription, { span }: Difference['first']): string {
  const { line, character } = lines.positionAt(span.start);
  return `${line + 1}:${character + 1}`;
}

function summaryOf({ differences, agreement }: Comparison): string {
  const found = differences.length === 0 ? 'no differences' : counted(differences.length, 'difference');
  const counts = `${grouped(agreement.counted.first)} and ${grouped(agreement.counted.second)} words`;
  return `${found} in ${counts}: ${percent(agreement.words)} of the words, ${percent(agreement.characters)} of the characters agree`;
}

function inWords({ first, second, isDoubtful }: Difference): string {
  const words = [first.text, second.text].filter((text) => text !== '').map((text) => `"${printable(text)}"`);
  return `${words.join(' -> ')}${isDoubtful ? '  (marked as doubtful)' : ''}`;
}

/** Never 100 where something differs: `99.98 %`. */
function percent(share: number): string {
  return `${Math.floor(share * 10_000) / 100} %`;
}

/** The differences with their places as one object of JSON. */
export function jsonReport(
  { differences, agreement }: Comparison,
  first: Transcription,
  second: Transcription,
): string {
  const side = ({ lines }: Transcription, { span, text }: Difference['first']) => ({
    range: lines.rangeOf(span.start, span.end),
    text,
  });
  const report = {
    first: first.name,
    second: second.name,
    agreement: { words: agreement.words, characters: agreement.characters },
    words: agreement.counted,
    differences: differences.map((difference) => ({
      kind: difference.kind,
      place: difference.place,
      first: side(first, difference.first),
      second: side(second, difference.second),
      doubtful: difference.isDoubtful,
    })),
  };
  return `${JSON.stringify(report)}\n`;
}
