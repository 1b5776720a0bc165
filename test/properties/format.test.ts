import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { applyEdits, format, openDocument, records } from '../../server/src/service';
import { touches } from '../../server/src/text/span';
import { damagedCables, longCables, shares, texts } from '../helpers/arbitraries';

const corpus = ['test/corpus/readings', 'samples'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cable'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8')),
);

/** Cables in which blanks and empty lines stand anywhere. */
const untidy = fc
  .tuple(
    fc.oneof(fc.constantFrom(...corpus), longCables, damagedCables),
    fc.array(fc.tuple(shares, fc.constantFrom(' ', '\t', '\n', '\n\n', '  \n', '\r\n')), { maxLength: 8 }),
  )
  .map(([text, blanks]) =>
    blanks.reduce((made, [share, blank]) => {
      const at = Math.floor(share * made.length);
      return made.slice(0, at) + blank + made.slice(at);
    }, text),
  );

const editsOf = (text: string, within?: { start: number; end: number }) =>
  format(openDocument(text), (it) => openDocument(it), within);
const formatted = (text: string) => applyEdits(text, editsOf(text));
const said = (text: string) =>
  records(openDocument(text), '').map(({ range, coverage, layers, ...rest }) => rest);

describe('the formatter', () => {
  it('changes blanks and line ends alone, and twice is once', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: untidy }, texts), (text) => {
        const once = formatted(text);
        assert.equal(once.replace(/\s+/g, ''), text.replace(/\s+/g, ''));
        assert.equal(formatted(once), once);
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing that a cable says', () => {
    fc.assert(
      fc.property(untidy, (text) => assert.deepEqual(said(formatted(text)), said(text))),
      { numRuns: 200 },
    );
  });

  it('keeps to what is selected, and there does nothing else than in the whole text', () => {
    fc.assert(
      fc.property(untidy, shares, shares, (text, one, other) => {
        const [start, end] = [one, other]
          .map((share) => Math.floor(share * text.length))
          .sort((a, b) => a - b);
        if (start === undefined || end === undefined) return;
        for (const { span, newText } of editsOf(text, { start, end })) {
          assert.ok(touches(span, start) || touches({ start, end }, span.start));
          assert.match(newText, /^\s*$/);
          assert.match(text.slice(span.start, span.end), /^\s*$/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
