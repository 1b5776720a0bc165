import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { profiles } from '../../server/src/config/settings';
import { applyEdits, diagnostics, openDocument, rules, safeFixes } from '../../server/src/service';
import { contains, type Span, textOf } from '../../server/src/text/span';
import { damagedCables } from '../helpers/arbitraries';

const examples = rules.flatMap((rule) => rule.examples.bad.map(({ text }) => text.join('\n')));
const corpus = readdirSync('test/corpus', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cable'))
  .map((file) => readFileSync(path.join('test/corpus', file), 'utf8'));

/** Texts that have something to fix more often than chance gives it. */
const texts = fc.oneof(damagedCables, fc.constantFrom(...examples, ...corpus));

const settings = fc.constantFrom(...profiles.map((profile) => ({ profile, severities: {} })));

/** More rounds mean that two rules undo each other's work. */
const MOST_ROUNDS = 10;

describe('safe fixes', () => {
  it('come to an end, however often they are applied, and leave nothing safe to fix', () => {
    const converges = (text: string, chosen: Parameters<typeof diagnostics>[1]) => {
      let now = text;
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const edits = safeFixes(openDocument(now), chosen);
        if (edits.length === 0) return;
        const next = applyEdits(now, edits);
        assert.notEqual(next, now, 'a fix that changes nothing');
        now = next;
      }
      assert.fail(`still something to fix after ${MOST_ROUNDS} rounds`);
    };
    fc.assert(fc.property(texts, settings, converges), { numRuns: 300 });
    for (const text of [...examples, ...corpus]) {
      for (const profile of profiles) converges(text, { profile, severities: {} });
    }
  });

  it('change no line but those of their finding and its related places, or the same words elsewhere', () => {
    const staysInReach = (text: string, chosen: Parameters<typeof diagnostics>[1]) => {
      for (const { rule, span, related, fixes } of diagnostics(openDocument(text), chosen).findings) {
        for (const { edits } of fixes)
          assert.ok(edits.length > 0, `${rule} offers a fix that changes nothing`);
        const [first] = fixes;
        if (first?.safety !== 'safe') continue;
        const reach = [span, ...related.map((place) => place.span)].map((place) => wholeLines(text, place));
        for (const { span: edited } of first.edits) {
          const within = reach.some((lines) => contains(lines, edited));
          const words = textOf(text, edited);
          assert.ok(within || words === textOf(text, span) || ofOneKind[rule]?.test(words), rule);
        }
      }
    };
    fc.assert(fc.property(texts, settings, staysInReach), { numRuns: 300 });
    for (const text of [...examples, ...corpus]) {
      for (const profile of profiles) staysInReach(text, { profile, severities: {} });
    }
  });
});

/** Rules that find the first of a kind and mend all of it: what the others look like. */
const ofOneKind: Readonly<Record<string, RegExp>> = {
  'conversion-artefact': /^(?:&#?\w+;|\\+)$/,
  'smart-punctuation': /^[\u2010-\u2026]$/,
};

/** The lines that a stretch touches, the last with its end. */
function wholeLines(text: string, { start, end }: Span): Span {
  const lineEnd = /\r\n|\n|\r|$/g;
  lineEnd.lastIndex = end;
  lineEnd.exec(text);
  const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
  return { start: start === 0 ? 0 : before + 1, end: lineEnd.lastIndex };
}
