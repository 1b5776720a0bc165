import type { Knowledge } from '../knowledge';
import { childOf, type SyntaxNode } from '../syntax/node';
import { numberOfWord, numberWord } from '../text/number-words';
import type { Span } from '../text/span';
import { type Marking, readMarking } from './marking';
import { type PrintedMrn, readPrintedMrn } from './mrn';
import { spanOf } from './words';

/** The text line: the first line after the heading, and again at the start of every section (cable-format 4.16). */
export interface TextLine {
  readonly span: Span;
  readonly marking: Marking | null;
  /** The transcriber could not read the classification: `[illegible] VALLETTA 000217`. */
  readonly unread: boolean;
  readonly section: { readonly span: Span; readonly number: number; readonly of: number | null } | null;
  readonly mrn: PrintedMrn | null;
}

/** In figures, or in words: `ONE OF TWO`. */
const SECTION = new RegExp(
  String.raw`(?:(?<number>\d{1,2}|\b${numberWord}\b)\s*)?(?:\b[O0]F\s+|\/\s*)(?<of>\d{1,2}|${numberWord}\b)`,
  'i',
);

/** `0l OF 02`: letters for the figures that they look like, behind the word. */
function asFigures(section: string): string {
  return section.replace(/(?<=[\d ])[OIl](?=[\d ]|$)/g, (letter) => (letter === 'O' ? '0' : '1'));
}

/** Reads a `textLine`. */
export function readTextLine(text: string, node: SyntaxNode, knowledge: Knowledge): TextLine {
  const word = childOf(node, 'classification');
  const section = childOf(node, 'section');
  const figures = section
    ? SECTION.exec(asFigures(text.slice(section.start, section.end)))?.groups
    : undefined;
  const of = figures?.of === undefined ? null : numberOfWord(figures.of);
  const marking = (word && readMarking(text, word, knowledge)) ?? null;
  return {
    span: spanOf(node),
    marking,
    unread: marking === null && word?.problem === 'uncertain',
    // FINAL SECTION OF 3 prints no number: it is the last.
    section: section
      ? {
          span: spanOf(section),
          number: figures?.number === undefined ? Number(of) : Number(numberOfWord(figures.number)),
          of,
        }
      : null,
    mrn: readPrintedMrn(text, node, knowledge),
  };
}

/** What only meaning can decide: post and serial without classification are a text line when there is such a post. */
export function isTextLine(line: TextLine): boolean {
  return line.marking !== null || line.mrn?.post !== undefined;
}
