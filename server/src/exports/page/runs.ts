import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { marksOf } from '../../model/marks';
import { FILL } from '../../text/fill';
import { firstIndex } from '../../text/ordered';
import type { Span } from '../../text/span';
import { markdownSigns } from '../markdown-signs';

/** Words of one kind within a line. */
export type Run =
  | { readonly kind: 'words'; readonly text: string }
  /** A mark of the transcriber, and what it means. */
  | { readonly kind: 'mark'; readonly text: string; readonly meaning: string }
  /** A mention of a listed reference, by its letter, or of a paragraph, by its number. */
  | { readonly kind: 'mention'; readonly text: string; readonly of: Mentioned }
  /** What interrupts a sentence and is none of its words: a page break, line by line. */
  | { readonly kind: 'artefact'; readonly lines: readonly string[] };

export type Mentioned = { readonly letter: string } | { readonly paragraph: number };

/** Gives the runs of a stretch of a cable on one line: every run of blanks and line ends as one blank. */
export type RunsIn = (span: Span) => readonly Run[];

/** A stretch that is more than words, and what it becomes; null for a sign that only says how words look. */
interface Special extends Span {
  readonly run: ((text: string) => Run) | null;
}

/** Finds the runs of a cable: its words, and what is known of some of them. */
export function runsIn(cable: Cable, knowledge: Knowledge): RunsIn {
  const text = cable.shown;
  const specials = withoutOverlaps([...marks(cable, knowledge), ...mentions(cable), ...emphasis(cable)]);
  return ({ start, end }) => {
    const line = new LineOfRuns();
    let from = start;
    for (let at = firstIndex(specials, (special) => special.end > start); at < specials.length; at++) {
      const special = specials[at];
      if (!special || special.start >= end) break;
      if (special.start < from || special.end > end) continue;
      line.add(text.slice(from, special.start), words);
      if (special.run) line.add(text.slice(special.start, special.end), special.run);
      from = special.end;
    }
    line.add(text.slice(from, end), words);
    return line.finish();
  };
}

/** Words that nothing else is known of. */
export function words(text: string): Run {
  return { kind: 'words', text };
}

/** Puts runs on one line, with one blank where there were blanks, and none at its ends. */
class LineOfRuns {
  private readonly runs: Run[] = [];
  private gap = '';

  add(printed: string, make: (text: string) => Run): void {
    const text = printed.replaceAll(FILL, '').replace(PARTED, '').replace(/\s+/g, ' ');
    if (text.startsWith(' ') && this.runs.length > 0) this.gap = ' ';
    const plain = text.trim();
    if (plain === '') return;
    // the blank belongs to the plain words, on whichever side they are
    const run = make(plain);
    const last = this.runs.at(-1);
    if (run.kind === 'words') this.runs.push(words(this.gap + plain));
    else {
      if (this.gap && last?.kind === 'words') this.runs[this.runs.length - 1] = words(last.text + this.gap);
      else if (this.gap) this.runs.push(words(this.gap));
      this.runs.push(run);
    }
    this.gap = text.endsWith(' ') ? ' ' : '';
  }

  finish(): readonly Run[] {
    return this.runs;
  }
}

/** The line end within a word, or within one that is written with a hyphen: nobody can tell, so the hyphen stays. */
const PARTED = /(?<=\p{L}-)(?:\r\n?|\n)[ \t]*(?=\p{L})/gu;

function marks(cable: Cable, knowledge: Knowledge): Special[] {
  return marksOf(cable, knowledge).marks.map(({ span, word }) => ({
    ...span,
    run: (text) => ({ kind: 'mark', text, meaning: word.meaning }),
  }));
}

/** Signs of Markdown that hold no words: emphasis and headings; of a link the address would be lost. */
function emphasis(cable: Cable): Special[] {
  return markdownSigns(cable)
    .filter(({ start }) => /[*_#]/.test(cable.shown.charAt(start)))
    .map((sign) => ({ ...sign, run: null }));
}

function mentions({ mentions: { references, paragraphs } }: Cable): Special[] {
  return [
    ...references.flatMap(({ span, letters: [letter] }) => (letter ? [mention(span, { letter })] : [])),
    ...paragraphs.flatMap(({ span, from, isForeign }) =>
      isForeign ? [] : [mention(span, { paragraph: from })],
    ),
  ];
}

function mention({ start, end }: Span, of: Mentioned): Special {
  return { start, end, run: (text) => ({ kind: 'mention', text, of }) };
}

/** In text order; of those that lie over one another the first, and the longest of those that begin together. */
function withoutOverlaps(specials: readonly Special[]): Special[] {
  const kept: Special[] = [];
  for (const special of [...specials].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (special.start >= (kept.at(-1)?.end ?? 0)) kept.push(special);
  }
  return kept;
}
