import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordOf } from '../../server/src/features/record';
import { readText } from '../../server/src/model/document';
import { lineIndex } from '../../server/src/text/line-index';

/** The invented cables, each with what a person reads in it: NAME.cable and NAME.json. */
const folder = path.resolve('test/corpus/readings');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.cable'))
  .map((file) => path.basename(file, '.cable'));

describe('readings made by hand', () => {
  for (const name of names) {
    it(name.replaceAll('-', ' '), () => {
      const expected = expectedOf(name);
      assert.deepEqual(shapedLike(expected, recordsOf(`${name}.cable`)), expected);
    });
  }
});

/** What the file should hold: a list of cables, or the one. Only the fields that are written down count. */
function expectedOf(name: string): readonly unknown[] {
  const expected: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  return Array.isArray(expected) ? expected : [expected];
}

function recordsOf(file: string): readonly unknown[] {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const lines = lineIndex(text);
  return readText(text).map(({ offset, cable }, index) =>
    recordOf(cable, { file, cable: index, range: lines.rangeOf(offset, offset + cable.text.length) }),
  );
}

/** The part of `actual` of which `pattern` speaks: its fields, at every depth, null where there is none. */
function shapedLike(pattern: unknown, actual: unknown): unknown {
  if (Array.isArray(actual)) {
    const patterns: readonly unknown[] = Array.isArray(pattern) ? pattern : [];
    return actual.map((item, index) => shapedLike(patterns[index], item));
  }
  if (!isObject(pattern) || !isObject(actual)) return actual;
  return Object.fromEntries(
    Object.keys(pattern).map((key) => [key, shapedLike(pattern[key], actual[key] ?? null)]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
