import { strict as assert } from 'node:assert';
import { cablesOf, expectedOf, readings } from '../helpers/readings';

describe('readings made by hand', () => {
  for (const name of readings) {
    it(name.replaceAll('-', ' '), () => {
      const expected = expectedOf(name);
      const records = cablesOf(name).map(({ record }) => record);
      assert.deepEqual(shapedLike(expected, records), expected);
    });
  }
});

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
