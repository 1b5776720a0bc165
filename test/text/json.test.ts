import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { FILL } from '../../server/src/text/fill';
import { withoutJson } from '../../server/src/text/json';

/** The lines that are shown, without the blanks around them. */
const lines = (text: string): string[] =>
  withoutJson(text)
    .replaceAll(FILL, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('text in JSON', () => {
  it('is shown in its lines, with its quotation marks and letters', () => {
    assert.deepEqual(lines(String.raw`{"id": 7, "body": "ONE\r\nTHE \"HIVE\"\n\ttwo \\ caf\u00e9\/bar"}`), [
      'ONE',
      'THE "HIVE"',
      'two \\ caf\u00e9/bar',
    ]);
  });

  it('is shown from every string that holds lines, one object or one a line', () => {
    assert.deepEqual(lines(String.raw`[{"head": "a\nb", "n": "x"}, {"body": "c\nd"}]`), ['a', 'b', 'c', 'd']);
    assert.deepEqual(lines('{"body": "a\\nb"}\n{"body": "c\\nd"}\n'), ['a', 'b', 'c', 'd']);
    assert.deepEqual(lines(String.raw`"a\nb"`), ['a', 'b']);
  });

  it('is known in a passage that begins within a string', () => {
    assert.deepEqual(lines(String.raw`a\nb\nc\nd", "id": 8}`), ['a', 'b', 'c', 'd']);
  });

  it('leaves other texts alone', () => {
    const texts = [
      '{"id": "no lines"}',
      'Markings: ! "\\n Declassified/Released \\r\\n US Department of State"',
      '"a row of a table\nwith \\n in it", "b"',
      'C:\\new\\notes',
    ];
    for (const text of texts) assert.equal(withoutJson(text), text);
  });

  it('keeps every character in its place, in time that grows with the length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '"', '\\', '\\n', 'n', '\n', ':', 'x', '\\"', '\\u00e9')),
        (parts) => {
          const text = parts.join('');
          const shown = withoutJson(text);
          assert.equal(shown.length, text.length);
          assert.equal(withoutJson(shown), shown);
        },
      ),
    );
    const long = JSON.stringify({ body: 'BEES \\ SWARM.\n'.repeat(300_000) });
    assert.equal(withoutJson(long).length, long.length);
  });
});
