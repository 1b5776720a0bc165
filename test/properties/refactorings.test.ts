import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { namesBetween } from '../../server/src/edits/mentions';
import {
  applyEdits,
  type CableDocument,
  type DocumentChange,
  isRefusal,
  openDocument,
  records,
  refactor,
  refactorings,
  rename,
  type TextEdit,
} from '../../server/src/service';
import { contains, type Span, textOf } from '../../server/src/text/span';
import { shares, texts } from '../helpers/arbitraries';
import { anyCables, mentioning } from '../helpers/mentioning-cables';

/** A selection as shares of the length; often a mere cursor. */
const selections = fc.tuple(shares, fc.oneof(fc.constant(0), shares));

const ids = refactorings.map(({ id }) => id);

function asked(text: string, id: string, [from, length]: [number, number] = [0, 0], width = 69) {
  const start = Math.floor(from * text.length);
  const end = Math.min(text.length, start + Math.floor(length * text.length));
  return refactor(
    openDocument(text),
    id,
    { start, end },
    { options: { width }, reread: (it) => openDocument(it) },
  );
}

/** The text after a refactoring; the text itself where it is refused. */
function made(text: string, id: string, selection?: [number, number], width?: number): string {
  const change = asked(text, id, selection, width);
  return isRefusal(change) ? text : applyEdits(text, change.edits);
}

describe('refactorings', () => {
  it('are undone byte for byte, change something, and answer for any text and selection', () => {
    fc.assert(
      fc.property(fc.oneof(anyCables, texts), fc.constantFrom(...ids), selections, (text, id, selection) => {
        const change = asked(text, id, selection);
        if (isRefusal(change)) return assert.match(change.reason, /^[A-Z].*\.$/);
        const changed = applyEdits(text, change.edits);
        assert.notEqual(changed, text);
        assert.equal(applyEdits(changed, inverse(text, change.edits)), text);
        if (change.selection !== undefined) assert.ok(change.selection <= changed.length);
      }),
      { numRuns: 600 },
    );
  });

  it('keep the line ends of the text', () => {
    fc.assert(
      fc.property(anyCables, fc.constantFrom(...ids), selections, (text, id, selection) => {
        const windows = text.replace(/\r\n|\r|\n/g, '\r\n');
        assert.doesNotMatch(made(windows, id, selection), /(?<!\r)\n|\r(?!\n)/);
      }),
      { numRuns: 300 },
    );
  });

  it('keep every mention pointing at the same paragraph when one is inserted', () => {
    fc.assert(
      fc.property(fc.oneof(mentioning, anyCables), selections, (text, selection) => {
        const change = asked(text, 'insertParagraph', selection);
        if (isRefusal(change)) return;
        const changed = applyEdits(text, change.edits);
        // the new paragraph is the only one without words: what is left are the paragraphs from before
        const before = saidOf(openDocument(text));
        const now = saidOf(openDocument(changed), movedBack(change, changed));
        assert.deepEqual(now, before);
      }),
      { numRuns: 300 },
    );
  });

  it('keep every mention pointing at the same reference when the list is lettered anew', () => {
    fc.assert(
      fc.property(fc.oneof(mentioning, anyCables), (text) => {
        const changed = made(text, 'reletterReferences');
        assert.deepEqual(referencesSaid(openDocument(changed)), referencesSaid(openDocument(text)));
      }),
      { numRuns: 200 },
    );
  });

  it('keep every mention pointing at the same paragraph, or reference, when one is renamed', () => {
    fc.assert(
      fc.property(mentioning, shares, fc.constantFrom('400', '7', 'Z', 'C'), (text, share, name) => {
        const document = openDocument(text);
        const places = [...text.matchAll(/(?<=\n)\d+(?=\. )|(?<=(?:REF: |\n {5}))[A-J](?=\. )/g)];
        const offset = places[Math.floor(share * (places.length - 1))]?.index ?? 0;
        const edits = rename(document, offset, name, (it) => openDocument(it));
        // what the text says of a paragraph that is not there would come to mean this one
        if (isRefusal(edits) || namesSaid(document).includes(name)) return;
        const changed = openDocument(applyEdits(text, edits));
        const sorted = (it: CableDocument) =>
          [saidOf(it), referencesSaid(it)].map((said) => [said].flat(3).sort());
        assert.deepEqual(sorted(changed), sorted(document));
      }),
      { numRuns: 200 },
    );
  });

  it('keep every word when they wrap and unwrap, come to rest, and say the same', () => {
    fc.assert(
      fc.property(anyCables, fc.constantFrom(69, 55), (text, width) => {
        const wrapped = made(text, 'wrapCable', [0, 0], width);
        const unwrapped = made(wrapped, 'unwrapCable', [0, 0], width);
        assert.deepEqual(wordsOf(wrapped), wordsOf(text));
        assert.deepEqual(wordsOf(unwrapped), wordsOf(text));
        assert.deepEqual(readingOf(wrapped), readingOf(text));
        assert.deepEqual(readingOf(unwrapped), readingOf(text));
        assert.equal(made(wrapped, 'wrapCable', [0, 0], width), wrapped, 'wrapped twice');
        assert.equal(made(unwrapped, 'unwrapCable', [0, 0], width), unwrapped, 'unwrapped twice');
        const again = made(unwrapped, 'wrapCable', [0, 0], width);
        assert.equal(made(again, 'unwrapCable', [0, 0], width), unwrapped, 'wrapped and unwrapped');
      }),
      { numRuns: 300 },
    );
  });

  it('say the same in Markdown and in plain form', () => {
    fc.assert(
      fc.property(anyCables, (text) => {
        const other = made(text, 'switchForm');
        const plain = (it: string) => JSON.stringify(readingOf(it)).replace(/\*\*|__/g, '');
        assert.equal(plain(other), plain(text));
        assert.equal(plain(made(other, 'switchForm')), plain(text));
      }),
      { numRuns: 200 },
    );
  });

  it('take only recognised artefacts and repeated headings out of a clean copy, and add nothing', () => {
    fc.assert(
      fc.property(anyCables, (text) => {
        const document = openDocument(text);
        const change = asked(text, 'cleanCopy');
        if (isRefusal(change)) return;
        const known = knownArtefacts(document);
        for (const { span, newText } of change.edits) {
          assert.match(newText, /^\s*$/);
          for (const { index } of textOf(text, span).matchAll(/\S/g)) {
            const start = span.start + index;
            assert.ok(
              known.some((it) => contains(it, { start, end: start + 1 })),
              text.slice(start, span.end),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('move white space alone where they join a sentence, but for the lines of the page', () => {
    fc.assert(
      fc.property(anyCables, selections, (text, selection) => {
        const sorted = (it: string) => [...wordsOf(it).join('')].sort().join('');
        assert.deepEqual(sorted(made(text, 'joinSentence', selection)), sorted(text));
      }),
      { numRuns: 200 },
    );
  });

  it('change nothing but letters where they write capitals', () => {
    fc.assert(
      fc.property(anyCables, (text) => {
        assert.equal(made(text, 'uppercaseHeader').toUpperCase(), text.toUpperCase());
      }),
      { numRuns: 200 },
    );
  });
});

/** The edits that take edits back. */
function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let moved = 0;
  let last = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => {
      assert.ok(last <= span.start && span.start <= span.end && span.end <= text.length, 'edits overlap');
      last = span.end;
      const start = span.start + moved;
      moved += newText.length - (span.end - span.start);
      return { span: { start, end: start + newText.length }, newText: textOf(text, span) };
    });
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** All that a text says, without what copying did to it. */
function readingOf(text: string): unknown {
  return records(openDocument(text), '').map(({ range, layers, coverage, partial, ...said }) => said);
}

/** What each mention of a paragraph points at: the words of the paragraphs; those of a new paragraph left out. */
function saidOf({ cables }: CableDocument, isNew: (offset: number) => boolean = () => false): unknown {
  return cables.map(({ cable, offset }) =>
    cable.mentions.paragraphs
      .filter(({ isForeign }) => !isForeign)
      .flatMap(({ targets }) =>
        targets
          .filter(({ span, quoted }) => !quoted && !isNew(offset + span.start))
          .map(({ textSpan }) => /\S*/.exec(cable.text.slice(textSpan.start, textSpan.end))?.[0]),
      ),
  );
}

/** Tells the new paragraph by its place: it ends where the cursor goes. */
function movedBack({ selection = 0 }: DocumentChange, text: string): (offset: number) => boolean {
  const line = Math.max(text.lastIndexOf('\n', selection - 1), text.lastIndexOf('\r', selection - 1)) + 1;
  return (offset) => line <= offset && offset <= selection;
}

/** The names that a text uses of paragraphs and references. */
function namesSaid({ cables }: CableDocument): string[] {
  return cables.flatMap(({ cable: { mentions } }) => [
    ...mentions.paragraphs.flatMap(({ from, to }) => namesBetween(from, to).map(String)),
    ...mentions.references.flatMap(({ letters }) => letters),
  ]);
}

/** What the mentions of references point at: entries as they are printed; a range may come to be told in another order. */
function referencesSaid({ cables }: CableDocument): unknown {
  return cables.map(({ cable }) =>
    cable.mentions.references.flatMap(({ targets }) => targets.map(({ text }) => text)).sort(),
  );
}

/** Where the reading finds artefacts, the archive's attributes, and elements of a heading below the front. */
function knownArtefacts({ cables }: CableDocument): Span[] {
  return cables.flatMap(({ cable, offset }) => {
    const behind = cable.tree.children.flatMap((node) => [node, ...node.children]);
    const below = behind.filter(
      ({ kind, start }) => start >= cable.front.end && (kind.endsWith('Line') || HEADINGS.has(kind)),
    );
    const spans = [
      ...cable.artefacts.map(({ span }) => span),
      ...cable.endMarks.map(({ span }) => span),
      ...(cable.attributes ? [cable.attributes.span] : []),
      ...below,
    ];
    return spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  });
}

const HEADINGS: ReadonlySet<string> = new Set(['addressees', 'classificationAuthority']);
