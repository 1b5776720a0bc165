import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CableRecord, recordOf } from '../../server/src/features/record';
import type { Cable } from '../../server/src/model/cable';
import { readText } from '../../server/src/model/document';
import { lineIndex } from '../../server/src/text/line-index';

const folder = path.resolve('test/corpus/readings');

/** The invented cables, each file with what a person reads in it: NAME.cable and NAME.json. */
export const readings: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.cable'))
  .map((file) => path.basename(file, '.cable'));

/** What the cables of a file should be read as: the parts of their records that somebody wrote down. */
export function expectedOf(name: string): readonly unknown[] {
  const expected: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  return Array.isArray(expected) ? expected : [expected];
}

/** What the cables of a file are read as. */
export function cablesOf(name: string): readonly { readonly cable: Cable; readonly record: CableRecord }[] {
  const file = `${name}.cable`;
  const text = readFileSync(path.join(folder, file), 'utf8');
  const lines = lineIndex(text);
  return readText(text).map(({ offset, cable }, index) => {
    const range = lines.rangeOf(offset, offset + cable.text.length);
    return { cable, record: recordOf(cable, { file, cable: index, range }) };
  });
}
