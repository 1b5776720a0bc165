import type { Knowledge } from '../../knowledge';
import type { Block } from '../../model/blocks';
import type { Paragraph } from '../../model/body';
import type { Cable } from '../../model/cable';
import type { Dtg } from '../../model/dtg';
import type { PortionMark } from '../../model/marking';
import type { PageMark } from '../../model/pages';
import type { Tag } from '../../model/tags';
import type { TextLine } from '../../model/text-line';
import type { Span } from '../../text/span';
import { type PassagesIn, passagesIn } from '../passages';
import { printedStretch } from '../printed-stretch';
import { type Quotations, quotationsBy, quotationsOf } from '../quotations';
import { annotationsOf, paragraphPlaces } from './annotations';
import type { Lines } from './plain';
import { type Overlay, overlaysOver } from './words';

/** What is asked of a cable while its text is written, by the places where it stands. */
export interface Reading {
  readonly cable: Cable;
  readonly knowledge: Knowledge;
  /** What stands before the names of places in a cable that is quoted, `q1.`; empty for one that stands for itself. */
  readonly prefix: string;
  /** The text as it is shown, without HTML. */
  readonly text: string;
  /** The same for what stands in columns: without the blanks in the place of tags. */
  readonly columns: string;
  /** How line ends of running text are written. */
  readonly running: Lines;
  /** What stands over a stretch; asked in the order of the text. */
  readonly over: (span: Span) => readonly Overlay[];
  readonly dtgs: ReadonlyMap<number, Dtg>;
  readonly tags: ReadonlyMap<number, Tag>;
  readonly portionMarks: ReadonlyMap<number, PortionMark>;
  readonly pages: ReadonlyMap<number, PageMark>;
  readonly textLines: ReadonlyMap<number, TextLine>;
  readonly paragraphs: ReadonlyMap<number, Paragraph>;
  /** The blocks that headings open, by the words of these. */
  readonly headed: ReadonlyMap<number, Block>;
  /** The names of numbered paragraphs. */
  readonly places: ReadonlyMap<number, string>;
  /** Quoted texts, as far as their words go. */
  readonly quotations: Quotations;
  readonly passages: PassagesIn;
}

/** Puts in order by place what writing a cable asks for. */
export function readingOf(cable: Cable, knowledge: Knowledge, prefix = ''): Reading {
  const { heading, tags, paragraphs, headings, subject } = cable;
  const marked = [...paragraphs, ...headings, ...(subject ? [subject] : [])];
  const dtgs = heading?.dtg ? [heading.dtg, ...heading.laterDtgs] : [];
  return {
    cable,
    knowledge,
    prefix,
    text: cable.shown,
    columns: printedStretch(cable, 0, cable.shown.length),
    running: cable.layers.includes('double-spaced') ? 'double-spaced' : 'running',
    over: overlaysOver(annotationsOf(cable, knowledge, prefix)),
    dtgs: new Map(dtgs.map((dtg) => [dtg.group.start, dtg])),
    tags: bySpan(tags?.tags ?? []),
    portionMarks: bySpan(marked.flatMap(({ marking }) => marking ?? [])),
    pages: bySpan(cable.pages),
    textLines: bySpan(cable.textLines),
    paragraphs: bySpan(paragraphs),
    headed: bySpan(cable.blocks.filter(({ style }) => style === 'heading')),
    places: paragraphPlaces(cable, prefix),
    quotations: quotationsBy(quotationsOf(cable), ({ words }) => words),
    passages: passagesIn(cable),
  };
}

function bySpan<Item extends { readonly span: Span }>(items: readonly Item[]): ReadonlyMap<number, Item> {
  return new Map(items.map((item) => [item.span.start, item]));
}
