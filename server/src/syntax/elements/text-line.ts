import { classificationWords } from '../../knowledge/printed-forms';
import { distance } from '../../text/distance';
import { lazy } from '../../text/lazy';
import { classificationPattern } from '../forms';
import type { Line } from '../lines';
import { leaf, type SyntaxNode } from '../node';
import { leavesOf, tile } from '../tile';

const classification: () => RegExp = lazy(() => new RegExp(classificationPattern(), 'my'));

/** Behind the classification: section, post, serial (cable-format 4.16). */
const REST =
  /(?:[ \t]*(?<section>(?:FINAL )?SECTION ?(?:\d{1,2} )?OF \d{1,2}))?(?:[ \t]*(?<post>[A-Z][A-Z .'-]*?)(?=[ \t]+(?:\d|O\d|[A-Z]-\d)|[ \t]*$))?(?:[ \t]+(?<serial>\d[\dA-Z]{0,15}|O[\dO]{2,5}|[A-Z]-\d+))?(?:[ \t]+(?<note>\S[^\n\r]*?))?(?=[ \t]*$)?/dmy;

/**
 * The text line: classification, section, post and serial. Reads a classification whose letters are damaged, too, and
 * says so (`garbled`); `serial` is `malformed` where it is no plain number of up to six figures.
 */
export function textLine(text: string, line: Line): SyntaxNode {
  const word = readClassification(text, line);
  const rest = word ? word.end : line.from;
  REST.lastIndex = rest;
  const match = REST.exec(text);
  const parts = match
    ? leavesOf(match).map((part) => (part.kind === 'serial' ? serialLeaf(text, part) : part))
    : [];
  return tile('textLine', text, { start: line.from, end: line.to }, word ? [word, ...parts] : parts);
}

function serialLeaf(text: string, part: SyntaxNode): SyntaxNode {
  const sound = /^(?:\d{1,6}|[A-Z]-\d+)$/.test(text.slice(part.start, part.end));
  return sound ? part : leaf('serial', part.start, part.end, 'malformed');
}

/** The classification at the head of a line: printed as it should be, oddly spaced, or damaged. */
function readClassification(text: string, line: Line): SyntaxNode | undefined {
  const pattern = classification();
  pattern.lastIndex = line.from;
  const match = pattern.exec(text);
  if (match) {
    const end = line.from + match[0].length;
    return leaf('classification', line.from, end, isEvenlySpaced(match[0]) ? undefined : 'garbled');
  }
  const end = endOfGarbledWord(text.slice(line.from, line.to));
  return end > 0 ? leaf('classification', line.from, line.from + end, 'garbled') : undefined;
}

/** `SECRET`, `S E C R E T`, `T O P  S E C R E T`, `UNCLAS E F T O`, `LIMITED OFFICIAL USE`. */
function isEvenlySpaced(word: string): boolean {
  if (!word.includes(' ')) return true;
  const groups = word.split(/ +/);
  return (
    groups.every((group) => group.length === 1) ||
    groups.every((group) => group.length > 2) ||
    /^UNCLAS(?:SIFIED)? E F T O$/.test(word)
  );
}

/**
 * The length of the words at the head of a line that, blanks taken out, are one or two edits from a classification
 * word; 0 where there are none. Short words bear one edit, so that no post is taken for a level.
 */
export function endOfGarbledWord(line: string): number {
  let letters = '';
  let best = { end: 0, edits: 3 };
  for (const group of line.matchAll(/[A-Z0-9]+/g)) {
    letters += group[0];
    if (letters.length > 22) break;
    const end = group.index + group[0].length;
    if (end === line.length) break; // nothing behind it: no text line
    for (const word of classificationWords()) {
      const limit = word.length > 8 ? 2 : 1;
      const edits = distance(letters, word, limit);
      if (edits <= limit && edits < best.edits) best = { end, edits };
    }
  }
  return best.end;
}
