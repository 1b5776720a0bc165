import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, type LintSettings } from '../../server/src/config/settings';
import { type CableDocument, diagnostics, openDocument, rules } from '../../server/src/service';

const folder = path.resolve('test/corpus/rules');

/** What may tell a rule something, where it looks at the words of a paragraph after all. */
const TELLING = [
  'x',
  'SENSITIVE ',
  'END COMMENT. ',
  '(SBU) ',
  '3. (C) ',
  'SECTION 02 OF 02 ',
  'REF B ',
  'XXXXX ',
];

const everything: LintSettings = {
  profile: 'transcribe',
  severities: Object.fromEntries(rules.map(({ id }) => [id, 'hint'])),
};

describe('rules of the frame', () => {
  let kept = 0;

  for (const id of readdirSync(folder)) {
    it(`find what a fresh reading finds while words are typed and taken out: ${id}`, () => {
      for (const name of ['clean', 'faulty']) {
        const text = readFileSync(path.join(folder, id, `${name}.cable`), 'utf8');
        const before = checked(openDocument(text));
        for (const [index, place] of middlesOfParagraphs(before).entries()) {
          const typed = TELLING[index % TELLING.length] ?? 'x';
          const withWord = text.slice(0, place) + typed + text.slice(place);
          const change = { start: place, end: place, newLength: typed.length };
          const after = checked(openDocument(withWord, {}, { document: before, change }));
          const undo = { start: place, end: place + typed.length, newLength: 0 };
          checked(openDocument(text, {}, { document: after, change: undo }));
          kept += after.cables.filter(({ cable }) => cable.origin?.keepsFrame).length;
        }
      }
    });
  }

  after(() => assert.ok(kept > 150, `only ${kept} edits left the frame as it was`));
});

/** Where a word begins near the middle of each paragraph. */
function middlesOfParagraphs({ text, cables }: CableDocument): readonly number[] {
  return cables.flatMap(({ offset, cable }) =>
    cable.paragraphs.map(({ textSpan: { start, end } }) => {
      const middle = offset + Math.floor((start + end) / 2);
      return text.lastIndexOf(' ', middle) + 1;
    }),
  );
}

/** The document, when it has the findings of a fresh reading. */
function checked(document: CableDocument): CableDocument {
  for (const settings of [defaultSettings, everything]) {
    assert.deepEqual(
      diagnostics(document, settings),
      diagnostics(openDocument(document.text), settings),
      document.text,
    );
  }
  return document;
}
