import type { Statistics } from '../service';
import { choice } from './arguments';
import { columns } from './columns';
import { command, EXIT } from './command';
import { counted, grouped } from './count';
import { fileOptions, forEachFile } from './files';
import { printable } from './printable';
import { noSettings } from './settings-task';
import { readingOf } from './task';
import { print } from './terminal';

/** `cable stats`: how much there is of cables. */
export const statsCommand = command({
  details: `Words of the transcriber, and of stamps and handwriting, are not counted. Pages are counted by their marks.`,
  options: {
    format: choice(['text', 'json'], 'text', 'for people, or one JSON object a line for each cable'),
    ...fileOptions,
  },
  async run(values, paths) {
    const task = { name: 'stats', reading: readingOf(values, noSettings) } as const;
    const all: Statistics[] = [];
    const failed = await forEachFile(paths, values, task, async ({ path: file, statistics = [] }) => {
      all.push(...statistics);
      for (const [cable, counts] of statistics.entries()) {
        await print(
          values.format === 'json'
            ? `${JSON.stringify({ file, cable, ...counts })}\n`
            : `${page(file, counts)}\n`,
        );
      }
    });
    if (values.format === 'text' && all.length > 1)
      await print(page(counted(all.length, 'cable'), total(all)));
    return failed ? EXIT.failure : EXIT.clean;
  },
});

/** The counts of one cable, or of all, below its name. */
function page(name: string, counts: Statistics): string {
  const rows: [string, string][] = [
    ['words', `${grouped(counts.words)}, in the text ${grouped(counts.textWords)}`],
    ['characters', grouped(counts.characters)],
    ['lines', grouped(counts.lines)],
    ['paragraphs', grouped(counts.paragraphs) + listOf(counts.paragraphsByMarking)],
    ['open readings', grouped(counts.openReadings)],
    ['marks', grouped(sum(Object.values(counts.marks))) + listOf(counts.marks)],
    ['pages', counts.pages === null ? 'not marked' : grouped(counts.pages)],
  ];
  return `${[printable(name), counts.mrn].filter(Boolean).join('  ')}\n${columns(rows, '  ')}`;
}

/** `: U 3, C 4`; nothing for none. */
function listOf(counts: Readonly<Partial<Record<string, number>>>): string {
  const entries = Object.entries(counts).map(([name, count]) => `${name} ${grouped(count ?? 0)}`);
  return entries.length > 0 ? `: ${entries.join(', ')}` : '';
}

function total(all: readonly Statistics[]): Statistics {
  const sumOf = (count: (each: Statistics) => number): number => sum(all.map(count));
  return {
    mrn: null,
    words: sumOf(({ words }) => words),
    textWords: sumOf(({ textWords }) => textWords),
    characters: sumOf(({ characters }) => characters),
    lines: sumOf(({ lines }) => lines),
    paragraphs: sumOf(({ paragraphs }) => paragraphs),
    paragraphsByMarking: together(all.map(({ paragraphsByMarking }) => paragraphsByMarking)),
    openReadings: sumOf(({ openReadings }) => openReadings),
    marks: together(all.map(({ marks }) => marks)),
    pages: sumOf(({ pages }) => pages ?? 0) || null,
  };
}

/** Counts under the same names added up. */
function together(all: readonly Readonly<Partial<Record<string, number>>>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, count = 0] of all.flatMap(Object.entries<number | undefined>))
    counts[name] = (counts[name] ?? 0) + count;
  return counts;
}

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((all, count = 0) => all + count, 0);
}
