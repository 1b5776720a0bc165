import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { tei } from '../../server/src/exports/tei';
import { recordOf } from '../../server/src/features/record';
import { standardKnowledge } from '../../server/src/knowledge';
import type { Cable } from '../../server/src/model/cable';
import { readText } from '../../server/src/model/document';
import { marksOf } from '../../server/src/model/marks';
import { damagedCables, longCables, texts } from '../helpers/arbitraries';
import { makeCables } from '../helpers/cables';
import { cablesOf, readings } from '../helpers/readings';
import { corpus, exported } from './cables';

/** The document of all cables of texts. */
function documentOf(...texts: readonly string[]): string {
  return exported('tei', Object.fromEntries(texts.map((text, number) => [`${number}.cable`, text])));
}

/** What becomes of the words of a paragraph. */
function paragraphOf(words: string): string {
  const text = `UNCLAS VALLETTA 000217\n\nTAGS: EAGR, MT\nSUBJECT: HONEY\n\n1. (U) ${words}\n\n2. (U) End.\nDOE\n`;
  const [, content = ''] = /<p [^>]*n="1">.*?\(U\)<\/seg> ([\s\S]*?)<\/p>/.exec(documentOf(text)) ?? [];
  return content;
}

/** What stands in `<text>`: the piece of a cable without its header. */
function textElement(cable: Cable): string {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const record = recordOf(cable, { file: 'a.cable', cable: 0, range });
  const piece = tei.piece({ cable, record, knowledge: standardKnowledge });
  return piece.slice(piece.indexOf('<text '));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** The words of an element and its elements, without what is told of them. */
function wordsOf(xml: string): string {
  return xml
    .replace(/<desc>[^<]*<\/desc>|<note type="transcriber">\?<\/note>|<[^>]*>/g, '')
    .replace(/&(amp|lt|gt);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Their children have lines of their own. */
const GROUPS: ReadonlySet<string> = new Set(['addressees', 'attributes']);

/** The words of a cable, those of its elements apart: all but what the transcriber's marks only say of them. */
function ownWords(cable: Cable): string {
  const characters = Array.from({ length: cable.shown.length }, (_, index) => cable.shown.charAt(index));
  const blocks = cable.tree.children.flatMap((node) => [
    node,
    ...(GROUPS.has(node.kind) ? node.children : []),
  ]);
  const clear = (start: number, end: number): void => void characters.fill('', start, end);
  for (const { kind, span, detailSpan } of marksOf(cable, standardKnowledge).marks) {
    const isOfPage = ['doubtful', 'handwritten', 'stamp', 'struck', 'remark'].includes(kind);
    clear(span.start, isOfPage ? detailSpan.start : span.end);
    if (isOfPage) clear(detailSpan.end, span.end);
  }
  for (const { start } of blocks) characters[start] = ` ${characters[start]}`;
  const words = characters.join('').replace(/[\v\f]/g, ' ');
  return words.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\ufffd');
}

/** Runs of letters and figures. */
function runsIn(words: string): readonly string[] {
  return words.replace(/[\u200b\ufeff]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function assertKeepsWords(cable: Cable): void {
  const [written, own] = [wordsOf(textElement(cable)), ownWords(cable)];
  const signs = (words: string): string => words.replace(/[\s\u200b\ufeff]+/g, '');
  assert.equal(signs(written), signs(own));
  assert.deepEqual(runsIn(written), runsIn(own));
}

const schema = 'test/schemas/tei_all-4.3.0.rng';

async function assertValid(documents: readonly string[]): Promise<void> {
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [readFileSync(schema, 'utf8')],
    extension: 'relaxng',
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  assert.deepEqual(
    errors.map(({ rawMessage }) => rawMessage),
    [],
  );
}

describe('cables as TEI', () => {
  it('are valid, those of the corpus and damaged ones', async () => {
    const damaged = fc.sample(fc.oneof(damagedCables, longCables, texts), { numRuns: 150, seed: 1 });
    await assertValid([
      documentOf(makeCables(1, 1)[0]?.text ?? ''),
      documentOf(...Object.values(corpus), ...damaged),
    ]);
  });

  it('keep every word of the corpus', () => {
    for (const name of readings) for (const { cable } of cablesOf(name)) assertKeepsWords(cable);
  });

  for (const [name, arbitrary] of [
    ['any text', texts],
    ['damaged cables', damagedCables],
    ['long cables', longCables],
  ] as const) {
    it(`keep every word of ${name}`, () => {
      fc.assert(
        fc.property(arbitrary, (text) => {
          for (const { cable } of readText(text)) assertKeepsWords(cable);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('have names that differ, and point at such', () => {
    const made = makeCables(30, 7).map(({ text }) => text);
    const document = documentOf(...made, ...made);
    const ids = [...document.matchAll(/ xml:id="([^"]*)"/g)].map(([, id]) => id ?? '');
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[A-Za-z][\w.-]*$/);
    const known = new Set(ids.map((id) => `#${id}`));
    const targets = [...document.matchAll(/ (?:target|scheme)="([^"]*)"/g)].flatMap(([, all = '']) =>
      all.split(' '),
    );
    for (const target of targets)
      assert.ok(target.startsWith('#') ? known.has(target) : /^[a-z]+:\S+$/.test(target), target);
  });

  it('are one document, a corpus, or nothing', () => {
    const [cable = ''] = makeCables(1, 1).map(({ text }) => text);
    assert.match(documentOf(cable), /^<\?xml [^\n]*\n<TEI [\s\S]*<\/TEI>\n$/);
    assert.match(
      documentOf(cable, cable),
      /^<\?xml [^\n]*\n<teiCorpus [\s\S]*<\/TEI>\n<TEI [\s\S]*<\/TEI>\n<\/teiCorpus>\n$/,
    );
    assert.match(documentOf(), /^<\?xml [^\n]*\n<teiCorpus [\s\S]*<\/teiHeader>\n<\/teiCorpus>\n$/);
  });

  it('have marks of the transcriber in elements', () => {
    assert.equal(
      paragraphOf(
        '[stamp: SEEN] The [bee?]keepers split [sic] over [illegible, 2 words] [struck: all] XXXX [?]\n[page 2] rain.',
      ),
      '<stamp>SEEN</stamp> The <unclear cert="medium">bee</unclear>keepers <sic>split</sic> over <gap reason="illegible" quantity="2" unit="word"/> <del rend="struck">all</del> <gap reason="redacted" quantity="4" unit="char"/> <note type="transcriber">?</note>\n        <pb n="2"/> rain.',
    );
    assert.equal(
      paragraphOf(
        'Rain [handwritten: on May [illegible]] [redacted b1] [blank, 3 lines] [transcriber: torn] fell.',
      ),
      'Rain <add rend="handwritten">on May <gap reason="illegible"/></add> <gap reason="redacted"><desc>b1</desc></gap> <space quantity="3" unit="line"/> <note type="transcriber">torn</note> fell.',
    );
  });

  it('have lists, columns, quotations and broken words told apart', () => {
    assert.equal(
      paragraphOf('He promised the federation new min-\nistries:\n-- one of wax;\n-- one of honey.'),
      `He promised the federation new min-<lb break="maybe"/>istries:
        <list>
          <label>--</label>
          <item>one of wax;</item>
          <label>--</label>
          <item>one of honey.</item>
        </list>`,
    );
    assert.equal(
      paragraphOf('Hives by island:\nMalta      112     140\nGozo         3       4'),
      '<seg type="columns" xml:space="preserve"><lb/>Hives by island:\n<lb/>Malta      112     140\n<lb/>Gozo         3       4</seg>',
    );
    assert.equal(
      paragraphOf('He said: BEGIN QUOTE: We & they <agree> on nothing ]]> but this. END QUOTE. He left.'),
      'He said: BEGIN QUOTE: <quote>We &amp; they &lt;agree&gt; on nothing ]]&gt; but this.</quote> END QUOTE. He left.',
    );
  });

  it('point from mentions at entries and paragraphs, and from entries at cables', () => {
    const text = documentOf(
      'P 140905Z MAY 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000217\n\nTAGS: EAGR, MT\nSUBJECT: HONEY\n\nREF: A. 08 VALLETTA 501\n     B. 08 STATE 40112 (NOTAL)\n\n1. (U) Rain (refs A and B).\n\n2. (U) More of it, see para 1 and reftels.\n\nDOE\n',
    );
    const refs = [...text.slice(text.indexOf('<text ')).matchAll(/<ref[^>]*target="([^"]*)"[^>]*>([^<]*)/g)];
    const own = (place: string): string => `#cable-09VALLETTA217.${place}`;
    assert.deepEqual(
      refs.map(([, target, words]) => [words, target]),
      [
        ['', 'mrn:08VALLETTA501'],
        ['', 'mrn:08STATE40112'],
        ['A', own('ref1')],
        ['B', own('ref2')],
        ['1', own('p1')],
        ['reftels', `${own('ref1')} ${own('ref2')}`],
      ],
    );
  });

  it('have the fronts of later sections and page headings in fw, and the sentence whole', () => {
    assert.equal(
      paragraphOf('The chairman promised to\n\nVALLETTA 00000217  002 OF 002\n\nreturn the hives.'),
      'The chairman promised to\n        <pb n="2.1"/><fw type="pageBreak">VALLETTA 00000217 002 OF 002</fw>\n        return the hives.',
    );
  });
});
