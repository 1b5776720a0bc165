import { isPostName } from '../knowledge/printed-forms';
import { lazy } from '../text/lazy';
import type { Span } from '../text/span';
import { classificationPattern } from './forms/classification';
import { wholePageHeading } from './forms/print';
import { isBlank, type Line, lineAt } from './lines';

/**
 * Page artefacts that share a printed line with the text (cable-format 4.33): copying has joined the lines around them.
 * Each becomes a line of its own, and so do the words before it and behind it.
 */
export function partPageArtefacts(text: string, lines: readonly Line[]): readonly Line[] {
  const artefacts = [...sectionBreaks(text), ...pageHeadings(text)];
  if (artefacts.length === 0) return lines;
  artefacts.sort((a, b) => a.start - b.start);
  let next = 0;
  return lines.flatMap((line) => {
    const parts: Line[] = [];
    let { start } = line;
    for (let it = artefacts[next]; it && it.start < line.end; it = artefacts[++next]) {
      for (const cut of [it.start, it.end]) {
        if (cut <= Math.max(start, line.from) || cut >= line.to) continue;
        parts.push(lineAt(text, start, cut));
        start = cut;
      }
    }
    return parts.length === 0 ? line : [...parts, lineAt(text, start, line.end)];
  });
}

/** False for a line that goes on where another ends on the same printed line. */
export function beginsPrintedLine(text: string, { start }: Line): boolean {
  return isLineEnd(text, start - 1);
}

/** True where nothing but blanks stands on the printed line beside it. */
function standsAlone(text: string, { start, end }: Span): boolean {
  let [from, to] = [start - 1, end];
  while (isBlank(text.charCodeAt(from))) from--;
  while (isBlank(text.charCodeAt(to))) to++;
  return isLineEnd(text, from) && isLineEnd(text, to);
}

function isLineEnd(text: string, offset: number): boolean {
  return (
    offset < 0 || offset >= text.length || text.charCodeAt(offset) === 10 || text.charCodeAt(offset) === 13
  );
}

const LONGEST = 80;
/** `VALLETTA 00000217  001.2 OF 002`, up to its OF; the words before the post look like the post. */
const BREAK = /(?<![A-Za-z])(?<words>[A-Z][A-Z.'-]*(?: [A-Z.'-]+){0,3}) (?<serial>\d{8}) +\d{3}(?:\.\d)? $/;
const OF_SECTIONS = 'OF 0';
/** What is looked for of it: in capitals an O is found too often. */
const RARE = OF_SECTIONS.slice(1);

/** The section breaks that share their printed line. */
function* sectionBreaks(text: string): Iterable<Span> {
  for (let behind = text.indexOf(RARE); behind >= 0; behind = text.indexOf(RARE, behind + 1)) {
    const at = behind - 1;
    if (!text.startsWith(OF_SECTIONS, at) || !countsSections(text, at)) continue;
    const before = text.slice(Math.max(0, at - LONGEST), at);
    const { words, serial } = BREAK.exec(before)?.groups ?? {};
    const end = at + OF_SECTIONS.length + 2;
    if (words === undefined || serial === undefined || !/^\d\d(?!\d)/.test(text.slice(end - 2, end + 1)))
      continue;
    const post = postAmong(words);
    const artefact = { start: at - before.length + before.lastIndexOf(`${post} ${serial}`), end };
    if (!standsAlone(text, artefact)) yield artefact;
  }
}

/** Whether a section of three figures stands before OF, `001.2 OF`: page headings have two. */
function countsSections(text: string, at: number): boolean {
  const [third, second, first] = [at - 4, at - 3, at - 2].map((place) => text.charCodeAt(place));
  return isDigit(first) && (second === POINT || isDigit(second)) && isDigit(third);
}

const POINT = 46;

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57;
}

/** The longest name of a post that ends the words; the last word where none does: copies garble names. */
function postAmong(words: string): string {
  const names = words.split(' ').map((_, index, all) => all.slice(index).join(' '));
  return names.find(isPostName) ?? names.at(-1) ?? words;
}

/** Class words at the foot of one page and the head of the next. */
const classWords = lazy(() => new RegExp(`(?<![A-Za-z])(?:${classificationPattern()}[ \\t]+){1,2}$`));
const classWord = lazy(() => new RegExp(classificationPattern(), 'g'));

/** The page headings that share their printed line, and the class words before them. */
function* pageHeadings(text: string): Iterable<Span> {
  for (let at = text.indexOf('PAGE'); at >= 0; at = text.indexOf('PAGE', at + 1)) {
    wholePageHeading.lastIndex = at;
    if (!wholePageHeading.test(text)) continue;
    const end = wholePageHeading.lastIndex;
    if (standsAlone(text, { start: at, end })) continue;
    const line = text.slice(Math.max(0, at - LONGEST), at);
    const before = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
    const [classes = ''] = classWords().exec(before) ?? [];
    for (const word of classes.matchAll(classWord())) {
      const start = at - classes.length + word.index;
      const artefact = { start, end: start + word[0].length };
      if (!standsAlone(text, artefact)) yield artefact;
    }
    yield { start: at, end };
  }
}
