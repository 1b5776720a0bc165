import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  applyEdits,
  type Comparison,
  comparison,
  openDocument,
  usualOptions,
} from '../../server/src/service';
import { damagedCables, shares, texts } from '../helpers/arbitraries';
import { makeCables } from '../helpers/cables';

const folder = path.resolve('test/corpus/readings');
const corpus = readdirSync(folder)
  .filter((file) => file.endsWith('.cable'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'));
const made = makeCables(15, 7).map(({ text }) => text);

const cables = fc.constantFrom(...corpus, ...made);
const anyTexts = fc.oneof(cables, damagedCables, texts);

const compared = (first: string, second: string, options = usualOptions): Comparison =>
  comparison(openDocument(first), openDocument(second), options);

const anyOptions = fc.record({
  ignoreLineBreaks: fc.boolean(),
  ignorePageArtefacts: fc.boolean(),
  ignoreHeaderCase: fc.boolean(),
});

/** Where page headings go and line breaks stay, nobody can tell which of the breaks around them is meant. */
const soundOptions = anyOptions.filter(
  ({ ignoreLineBreaks, ignorePageArtefacts }) => ignoreLineBreaks || !ignorePageArtefacts,
);

/** A slip of copying, and what becomes of a word by it. */
const slips = fc.oneof(
  fc.constant(() => ''),
  fc.constant((word: string) => `${word} ${word}`),
  fc.nat(999).map((number) => () => `wrong${number}`),
  fc.nat(999).map((number) => (word: string) => `${word} extra${number}`),
);

/** Slips in words of the cable, as shares of its length; those that come too near to one before are left out. */
const placedSlips = fc.array(fc.tuple(shares, slips), { minLength: 1, maxLength: 12 });

/** So many words stand between two slips: nearer ones may be one difference to a person, too. */
const APART = 6;

function withSlips(text: string, places: readonly (readonly [number, (word: string) => string])[]) {
  const words = [...text.matchAll(/\S+/g)];
  const at = new Map<number, (word: string) => string>();
  for (const [share, slip] of places) {
    const index = Math.floor(share * words.length);
    if ([...at.keys()].every((other) => Math.abs(other - index) >= APART)) at.set(index, slip);
  }
  const edits = [...at].flatMap(([index, slip]) => {
    const word = words[index];
    if (!word) return [];
    return [{ span: { start: word.index, end: word.index + word[0].length }, newText: slip(word[0]) }];
  });
  return { text: applyEdits(text, edits), count: edits.length };
}

/** Slips in page headings count, too. */
const withPages = { ...usualOptions, ignorePageArtefacts: false };

/** A text, and a transcription of it or of something else. */
const pairs = fc.oneof(
  fc.tuple(cables, placedSlips).map(([text, places]) => [text, withSlips(text, places).text] as const),
  fc.tuple(anyTexts, anyTexts),
);

describe('comparison', () => {
  it('of a text with itself finds nothing', () => {
    fc.assert(
      fc.property(anyTexts, anyOptions, (text, options) => {
        const { differences, agreement, normal } = compared(text, text, options);
        assert.deepEqual(differences, []);
        assert.deepEqual([agreement.words, agreement.characters], [1, 1]);
        assert.equal(normal.first, normal.second);
      }),
      { numRuns: 200 },
    );
  });

  it('finds exactly the slips that were made', () => {
    fc.assert(
      fc.property(cables, placedSlips, (text, places) => {
        const copy = withSlips(text, places);
        const { differences } = compared(text, copy.text, withPages);
        const found = differences.map(({ kind, place, first }) => `${place}: ${kind} ${first.text}`);
        assert.equal(differences.length, copy.count, found.join('\n'));
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same whichever comes first', () => {
    const mirrored = { changed: 'changed', missing: 'added', added: 'missing' } as const;
    fc.assert(
      fc.property(pairs, anyOptions, ([first, second], options) => {
        const [one, other] = [compared(first, second, options), compared(second, first, options)];
        assert.deepEqual(
          other.differences.map(({ kind, first, second }) => [kind, first.span, second.span]),
          one.differences.map(({ kind, first, second }) => [mirrored[kind], second.span, first.span]),
        );
        assert.equal(one.agreement.words, other.agreement.words);
        assert.equal(one.agreement.characters, other.agreement.characters);
      }),
      { numRuns: 100 },
    );
  });

  it('finds nothing more when all of the second text is accepted', () => {
    fc.assert(
      fc.property(cables, placedSlips, soundOptions, fc.boolean(), (text, places, options, isCopyFirst) => {
        const copy = withSlips(text, places).text;
        const [first, second] = isCopyFirst ? [copy, text] : [text, copy];
        const accepted = acceptingAll(first, second, options);
        const { differences, agreement } = compared(accepted, second, options);
        assert.deepEqual(differences, [], accepted);
        assert.equal(agreement.words, 1);
      }),
      { numRuns: 100 },
    );
  });

  it('gives each difference words of its text, in order, and the same words in normal form', () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const { differences, normal } = compared(first, second);
        let [a, b] = [0, 0];
        for (const { first: one, second: other, place } of differences) {
          assert.ok(a <= one.span.start && one.span.end <= first.length);
          assert.ok(b <= other.span.start && other.span.end <= second.length);
          [a, b] = [one.span.end, other.span.end];
          assert.notEqual(place, '');
          assert.equal(onOneLine(normal.first.slice(one.normal.start, one.normal.end)), one.text);
          assert.equal(onOneLine(normal.second.slice(other.normal.start, other.normal.end)), other.text);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('marks a place as doubtful, which is then settled', () => {
    const unsettled = ({ differences }: Comparison) =>
      differences.filter(({ isDoubtful }) => !isDoubtful).length;
    fc.assert(
      fc.property(cables, placedSlips, fc.nat(11), (text, places, choice) => {
        const second = withSlips(text, places).text;
        const before = compared(text, second, withPages);
        const unmarked = before.differences.filter(({ isDoubtful }) => !isDoubtful);
        const chosen = unmarked[choice % Math.max(1, unmarked.length)];
        if (!chosen) return;
        const marked = compared(applyEdits(text, chosen.markDoubt), second, withPages);
        assert.equal(unsettled(marked), unsettled(before) - 1);
      }),
      { numRuns: 100 },
    );
  });
});

/** A slip in a page heading makes ordinary words of it, which are seen as such only when their slip is mended. */
function acceptingAll(first: string, second: string, options: typeof usualOptions): string {
  let accepted = first;
  for (let round = 0; round < (options.ignorePageArtefacts ? 3 : 1); round++) {
    const { differences } = compared(accepted, second, options);
    accepted = applyEdits(
      accepted,
      differences.flatMap(({ acceptSecond }) => acceptSecond),
    );
  }
  return accepted;
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
