import { classificationWords, isPostName } from '../../knowledge/printed-forms';
import { distance } from '../../text/distance';
import { lazy } from '../../text/lazy';
import { numberWord } from '../../text/number-words';
import type { Span } from '../../text/span';
import { isBracketed, isNote, lettersOf, type Piece, piecesOf } from '../editorial';
import { captionWithin } from '../forms/classification';
import type { Line } from '../lines';
import { leaf, type SyntaxNode, type SyntaxProblem } from '../node';
import { endOf } from '../scan';
import { tile } from '../tile';

/**
 * The text line: classification, section, post and serial (cable-format 4.16). What is damaged is read all the same
 * and says so: a classification with letters lost, doubled or swapped is `garbled`, a serial that is no plain number
 * `malformed`, and what the transcriber put in brackets `uncertain`.
 */
export function textLine(text: string, line: Pick<Line, 'from' | 'to'>): SyntaxNode {
  const span = { start: line.from, end: line.to };
  const word = readClassification(text, span);
  const caption = word ? readCaption(text, { start: word.end, end: span.end }) : undefined;
  let at = caption?.end ?? (word ? endOf(BEHIND_WORD, text, word.end) : span.start);
  const section = readSection(text, { start: at, end: span.end });
  at = section?.end ?? at;
  const behind = word && section ? readCaption(text, { start: at, end: span.end }) : undefined;
  const number = postAndSerial(piecesOf(text, { start: behind?.end ?? at, end: span.end }));
  // the section may stand behind the serial
  const last = section ? undefined : readSection(text, { start: number.at(-1)?.end ?? at, end: span.end });
  const parts = [word, caption, section, behind, ...number, last].filter((part) => part !== undefined);
  return tile('textLine', text, span, parts);
}

/** What may stand behind the classification without a meaning of its own: strokes, and that the copy is a corrected one. */
const BEHIND_WORD =
  /[ \t]*\/\/[ \t]*(?=[A-Z]{3,}[A-Z ]* \d)|[ \t]+C ?O ?R ?R ?E ?C ?T ?E ?D[ ]+C ?O ?P ?Y(?=[ ])/y;

/** The classification at the head of the line: printed as it should be, oddly spaced, damaged, or in doubt. */
function readClassification(text: string, span: Span): SyntaxNode | undefined {
  const strokes = text.slice(span.start, span.end).indexOf('//');
  const pieces = piecesOf(text, strokes < 0 ? span : { start: span.start, end: span.start + strokes });
  const [first] = pieces;
  if (!first) return undefined;
  if (isBracketed(first)) {
    const isLevel = classificationWords().includes(lettersOf(first));
    const isUnread = isNote(first) && pieces.length > 1;
    return isLevel || isUnread ? leaf('classification', first.start, first.end, 'uncertain') : undefined;
  }
  const exact = exactWord(pieces);
  if (exact) return exact;
  const end = endOfGarbledWord(pieces);
  return end > 0 ? leaf('classification', span.start, end, 'garbled') : undefined;
}

/** The longest classification word that the pieces spell, however spaced. */
function exactWord(pieces: readonly Piece[]): SyntaxNode | undefined {
  const start = pieces[0]?.start ?? 0;
  let letters = '';
  let found: { readonly end: number; readonly count: number } | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (isBracketed(piece)) break;
    const cut = lastLetterWithin(letters, piece);
    letters += piece.text;
    if (cut) return leaf('classification', start, piece.start + 1, 'garbled');
    if (letters.length > 22) break;
    if (classificationWords().includes(letters)) found = { end: piece.end, count: index + 1 };
  }
  if (!found) return undefined;
  const [last, next] = [pieces[found.count - 1], pieces[found.count]];
  // C O N F I D E N T I A L L: the last letter twice.
  const isDoubled = found.count > 1 && next?.text.length === 1 && next.text === last?.text;
  if (isDoubled) return leaf('classification', start, next.end, 'garbled');
  const problem = isEvenlySpaced(pieces.slice(0, found.count)) ? undefined : 'garbled';
  return leaf('classification', start, found.end, problem);
}

/** `T I A LVALLETTA`: only the last letter of a spaced word is glued to what follows. */
function lastLetterWithin(letters: string, piece: Piece): boolean {
  const isGlued = letters.length >= 5 && piece.text.length > 3 && !classificationWords().includes(letters);
  return isGlued && classificationWords().includes(letters + piece.text.charAt(0));
}

/** `SECRET`, `S E C R E T`, `T O P  S E C R E T`, `UNCLAS E F T O`, `LIMITED OFFICIAL USE`. */
function isEvenlySpaced(pieces: readonly Piece[]): boolean {
  const lengths = pieces.map(({ text }) => text.length);
  if (lengths.every((length) => length === 1) || lengths.every((length) => length > 2)) return true;
  return /^UNCLAS(?:SIFIED)? E F T O$/.test(pieces.map(({ text }) => text).join(' '));
}

/**
 * Where the words at the head of a line end that, blanks taken out, are one or two edits from a classification word; 0
 * where there are none. Short words bear one edit, so that no post is taken for a level. A figure that looks like a
 * letter counts as that letter.
 */
function endOfGarbledWord(pieces: readonly Piece[]): number {
  let letters = '';
  let best = { end: 0, edits: 3 };
  for (const piece of pieces.slice(0, -1)) {
    if (isBracketed(piece)) break;
    letters += asLetters(piece.text);
    if (letters.length > 22) break;
    for (const word of classificationWords()) {
      const limit = word.length > 8 ? 2 : 1;
      const edits = distance(letters, word, limit);
      if (edits <= limit && edits < best.edits) best = { end: piece.end, edits };
    }
  }
  return best.end;
}

function asLetters(text: string): string {
  return text.replace(/0/g, 'O').replace(/1/g, 'I').replace(/5/g, 'S');
}

const captions = lazy(
  () =>
    new RegExp(
      String.raw`[ \t/]+(?<captions>${captionWithin()}(?:[ \t,/]+${captionWithin()})*)(?=[ \t]+\S|[ \t]*$)`,
      'my',
    ),
);

function readCaption(text: string, { start, end }: Span): SyntaxNode | undefined {
  captions().lastIndex = start;
  const printed = captions().exec(text)?.groups?.captions;
  const to = captions().lastIndex;
  return printed !== undefined && to <= end ? leaf('caption', to - printed.length, to) : undefined;
}

const WORD = numberWord.toUpperCase();

/** Blanks and notes before it, FINAL, a word that is SECTION or one edit from it, and its figures. */
const SECTION = new RegExp(
  String.raw`(?<before>(?:\s|\[[^\]\n\r]*\])*\(?)(?<section>(?:FINAL )?(?<word>[A-Z0-9]{6,8}|SECT?\.?) ?(?:(?:(?:[\dOIl]{1,2}|${WORD}) )?[O0]F (?:[\dOIl]{1,2}|${WORD})|\d{1,2} ?\/ ?\d{1,2}))(?![A-Z\d])`,
  'y',
);

const SHORT = /^SECT?\.?$/;

function readSection(text: string, { start, end }: Span): SyntaxNode | undefined {
  SECTION.lastIndex = start;
  const { before, section, word } = SECTION.exec(text)?.groups ?? {};
  if (
    section === undefined ||
    word === undefined ||
    !(SHORT.test(word) || distance(asLetters(word), 'SECTION', 1) <= 1)
  )
    return undefined;
  const from = start + (before?.length ?? 0);
  return from + section.length <= end ? leaf('section', from, from + section.length) : undefined;
}

/** A number, or what stands in its place: `0002l7`, `000217ZFR218`, `A-50`, `000[217?]`, `000[illegible]`. */
const SERIAL = /^(?:[\dOoIl]*\d[\dA-Za-z]*|O[\dOoIl]{2,}|[A-Z]-\d+|\d+\[[^\]]*\]\d*|\[[\d?]+\]\d*)$/;

function postAndSerial(pieces: readonly Piece[]): SyntaxNode[] {
  const words = pieces.every(({ text }) => SOUND.test(text)) ? pieces : mended(pieces);
  const at = words.findIndex(
    (piece, index) => (SERIAL.test(piece.text) && !isPostName(piece.text)) || (index > 0 && isNote(piece)),
  );
  const name = words.slice(0, at < 0 ? words.length : at);
  const [first, last, serial] = [name[0], name.at(-1), words[at]];
  const parts: SyntaxNode[] = [];
  if (first && last && name.every(({ text }) => /^0?[A-Z[](?:[A-Z.'?\]-]|0(?!\d))*$/i.test(text))) {
    parts.push(leaf('post', first.start, last.end, name.some(isBracketed) ? 'uncertain' : undefined));
  }
  if (serial) parts.push(leaf('serial', serial.start, serial.end, problemOfSerial(serial)));
  return parts;
}

/** A word of a name, or a serial, as nearly all are. */
const SOUND = /^(?:[A-Z]+|\d{4,6})$/;

/** Post and serial without remarks and signs, and parted as they should be. */
function mended(pieces: readonly Piece[]): readonly Piece[] {
  return joinedFigures(
    pieces
      .filter((piece) => !isNote(piece) || piece.text.toLowerCase() === '[illegible]')
      .filter(({ text }) => !/^N[OR]\.$/.test(text))
      .flatMap(partedAtHyphen)
      .map(withoutSigns),
  );
}

/** `VALLETTA-000217`: a hyphen between post and serial. */
function partedAtHyphen(piece: Piece): readonly Piece[] {
  const hyphen = /^[A-Z][A-Z.'-]*[A-Z](?=-\d{3,6}$)/.exec(piece.text)?.[0].length;
  if (hyphen === undefined) return [piece];
  return [
    { ...piece, text: piece.text.slice(0, hyphen), end: piece.start + hyphen },
    { ...piece, text: piece.text.slice(hyphen + 1), start: piece.start + hyphen + 1 },
  ];
}

/** `000217.`, `#000217`, `000217//`: these signs are none of the number. */
function withoutSigns(piece: Piece): Piece {
  const [, before, number] = /^(#?)(\d{3,6})(?:\.|\/\/)?$/.exec(piece.text) ?? [];
  if (before === undefined || number === undefined) return piece;
  const start = piece.start + before.length;
  return { ...piece, text: number, start, end: start + number.length };
}

/** `000 217`: a blank within the number. */
function joinedFigures(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ text }) => /^0{2,3}$/.test(text));
  const [first, second] = [pieces[at], pieces[at + 1]];
  if (!first || !second || !/^\d{3,4}$/.test(second.text)) return pieces;
  const whole = { ...first, text: first.text + second.text, end: second.end };
  return [...pieces.slice(0, at), whole, ...pieces.slice(at + 2)];
}

function problemOfSerial(serial: Piece): SyntaxProblem | undefined {
  if (serial.text.includes('[')) return 'uncertain';
  return /^(?:\d{1,6}|[A-Z]-\d+)$/.test(serial.text) ? undefined : 'malformed';
}
