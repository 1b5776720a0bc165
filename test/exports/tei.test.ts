import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { quotationsOf } from '../../server/src/exports/quotations';
import { tei } from '../../server/src/exports/tei';
import { quotedCable } from '../../server/src/exports/tei/quoted-cable';
import { recordOf } from '../../server/src/features/record';
import { standardKnowledge } from '../../server/src/knowledge';
import type { Cable } from '../../server/src/model/cable';
import { readText } from '../../server/src/model/document';
import { marksOf } from '../../server/src/model/marks';
import { contains, type Span } from '../../server/src/text/span';
import { damagedCables, longCables, shares, texts } from '../helpers/arbitraries';
import { makeCables } from '../helpers/cables';
import { cablesOf, readings } from '../helpers/readings';
import { corpus, exported } from './cables';
import { problemsOf } from './tei-schema';

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
    .replace(/<desc>[^<]*<\/desc>|<note type="transcriber">\?<\/note>/g, '')
    .replace(/<\/?(?:stamp|add|note)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Their children have lines of their own. */
const GROUPS: ReadonlySet<string> = new Set(['addressees', 'attributes']);

/** Marks whose words stand beside those of the cable. */
const BESIDE: readonly string[] = ['stamp', 'handwritten', 'remark'];

/** What has an element of its own: blocks of the cable, and of cables that it quotes. */
function blocksIn(cable: Cable, offset = 0): readonly Span[] {
  const own = cable.tree.children.flatMap((node) => [node, ...(GROUPS.has(node.kind) ? node.children : [])]);
  const quoted = offset > 0 ? [] : quotationsOf(cable);
  return [
    ...own.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    ...quoted.flatMap((quotation) => {
      const isInParagraph = cable.tree.children.some((node) => contains(node, quotation.words));
      const inner = isInParagraph ? quotedCable(cable, quotation, standardKnowledge) : null;
      return inner ? blocksIn(inner, quotation.words.start) : [];
    }),
  ];
}

/** The words of a cable, those of its elements apart: all but what the transcriber's marks only say of them. */
function ownWords(cable: Cable): string {
  const shown = cable.shown.replace(/\p{Surrogate}/gu, '\ufffd');
  const characters = Array.from({ length: shown.length }, (_, index) => shown.charAt(index));
  const clear = (start: number, end: number): void => void characters.fill('', start, end);
  const { marks } = marksOf(cable, standardKnowledge);
  for (const { kind, span, detailSpan } of marks) {
    const isOfPage = ['doubtful', 'handwritten', 'stamp', 'struck', 'remark'].includes(kind);
    clear(span.start, isOfPage ? detailSpan.start : span.end);
    if (isOfPage) clear(detailSpan.end, span.end);
  }
  const part = (at: number): void => {
    if (at < characters.length) characters[at] = ` ${characters[at]}`;
  };
  for (const { start, end } of [
    ...blocksIn(cable),
    ...marks.filter(({ kind }) => BESIDE.includes(kind)).map(({ span }) => span),
  ]) {
    part(start);
    part(end);
  }
  const words = characters.join('').replace(/[\v\f]/g, ' ');
  return words.replace(/[^\t\n\r\x20-\uFFFD]/g, '\ufffd');
}

/** Runs of letters and figures. */
function runsIn(words: string): readonly string[] {
  return words.replace(/[\u200b\ufeff]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function assertKeepsWords(cable: Cable): void {
  const [written, own] = [wordsOf(textElement(cable)), ownWords(cable)];
  const signs = (words: string): string => words.replace(/[\s\u200b\ufeff]+/g, '');
  assert.equal(signs(written), signs(own));
  // a mark over several lines may lie between two elements, and one within another takes its blanks
  const { marks } = marksOf(cable, standardKnowledge);
  const isTangled = marks.some(
    ({ span }, index) =>
      span.start < (marks[index - 1]?.span.end ?? 0) ||
      /[\r\n]/.test(cable.shown.slice(span.start, span.end)),
  );
  // a tag between two words parts them in running text, and not in columns
  if (!isTangled && !cable.layers.includes('html')) assert.deepEqual(runsIn(written), runsIn(own));
}

/** What transcribers and drafters put anywhere: marks, words of blocks, items, columns, mentions. */
const insertions = fc.constantFrom(
  '[sic]',
  ' [sic] ',
  '[stamp: RECEIVED]',
  '[handwritten: seen [illegible]]',
  '[struck: not all]',
  '[page 3]',
  '[redacted b1]',
  '[blank, 3 lines]',
  '[illegible, 2 words]',
  '[MALTA?]',
  '[?]',
  '[transcriber: torn here]',
  '[1 line not declassified]',
  'XXXXXXXX',
  'BEGIN TEXT: ',
  'END TEXT.',
  'BEGIN SUMMARY',
  'END SUMMARY',
  'REFTEL',
  'PARA 2',
  '\n\n',
  '\na. wax\nb. honey\n',
  '\n-- (C) wax\n-- (U) honey\n',
  '\nMalta      112     140\nGozo         3       4\n',
);

const markedCables = fc
  .tuple(damagedCables, fc.array(fc.tuple(shares, insertions), { maxLength: 20 }))
  .map(([text, places]) =>
    places.reduce((marked, [share, words]) => {
      const at = Math.floor(share * marked.length);
      return marked.slice(0, at) + words + marked.slice(at);
    }, text),
  );

/** A cable that quotes another. */
const quoting = (quoted: string): string =>
  `R 140905Z MAY 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000217\n\nTAGS: EAGR, MT\nSUBJECT: HONEY\n\n1. (U) It is repeated below.\n\nBEGIN TEXT OF ROME 711:\n\n${quoted}\n\nEND TEXT.\n\n2. (U) See para 1.\nDOE\n`;

const quotingCables = markedCables.map(quoting);

describe('cables as TEI', () => {
  it('are valid, those of the corpus and damaged ones', async () => {
    const damaged = fc.sample(fc.oneof(markedCables, longCables, quotingCables, texts), {
      numRuns: 150,
      seed: 1,
    });
    const problems = await problemsOf([
      documentOf(makeCables(1, 1)[0]?.text ?? ''),
      documentOf(...Object.values(corpus), ...damaged),
    ]);
    assert.deepEqual(problems, []);
  });

  it('would be told not to be valid', async () => {
    const valid = documentOf(makeCables(1, 1)[0]?.text ?? '');
    const wrong: readonly (readonly [RegExp, string])[] = [
      [/<body>/, '<body><honey/>'], // no element of TEI
      [/<body>/, '<body><titleStmt><title/></titleStmt>'], // one that stands elsewhere
      [/<\/body>/, '</body><front><p/></front>'], // out of order
      [/<titleStmt>[\s\S]*<\/titleStmt>/, ''], // one that must be there
      [/<body>/, '<body rain="1">'], // no attribute of TEI
      [/(?<=<date when=")[^"]*/, 'in May'], // no date
    ];
    const problems = await problemsOf([valid, ...wrong.map(([place, words]) => valid.replace(place, words))]);
    const found = problems.flatMap((problem) => /^(\d+)\.xml:/.exec(problem)?.[1] ?? []);
    assert.deepEqual(
      [...new Set(found)],
      wrong.map((_, index) => `${index + 1}`),
    );
  });

  it('keep every word of the corpus', () => {
    for (const name of readings) for (const { cable } of cablesOf(name)) assertKeepsWords(cable);
  });

  for (const [name, arbitrary] of [
    ['any text', texts],
    ['damaged cables', damagedCables],
    ['cables with marks', markedCables],
    ['long cables', longCables],
    ['cables that quote another', quotingCables],
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

  it('may have lines without number', () => {
    const lines = 'Malta      112     140\n'.repeat(150_000);
    const text = textElement(
      readText(`UNCLAS VALLETTA 000217\n\n1. Hives:\n\n${lines}`)[0]?.cable ?? assert.fail(),
    );
    assert.equal(text.match(/<lb\/>Malta/g)?.length, 150_000);
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

  it('have a blank behind a mark that stands in the place of one, where a field ends within it, too', () => {
    assert.equal(paragraphOf('They split [sic]over rain.'), 'They <sic>split</sic> over rain.');
    const text = documentOf(
      'S E C R E [sic]T VALLETTA 000217\n\nTAGS: EAGR\nSUBJECT: HONEY\n\n1. (U) Rain.\n',
    );
    assert.match(wordsOf(text), /S E C R E T VALLETTA/);
  });

  it('have marks between the lines of the heading', () => {
    const text = documentOf(
      'P 140905Z MAY 09\n[handwritten: seen]\nFM AMEMBASSY VALLETTA\nTO AMEMBASSY ROME\n[stamp: RECEIVED]\nAMEMBASSY TUNIS\n[page 2]\nUNCLAS VALLETTA 000217\n\n1. (U) Rain.\n',
    );
    assert.match(
      text,
      /<add rend="handwritten">seen<\/add>[\s\S]*ROME[\s\S]*<stamp>RECEIVED<\/stamp>[\s\S]*TUNIS[\s\S]*<pb n="2"\/>/,
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

  it('have a cable that is quoted whole as a text of its own', () => {
    const quoted =
      'R 201030Z FEB 07\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC 0711\nUNCLAS LIMA 000711\n\nTAGS: SCUL, PE\nSUBJECT: THE FIRST FLUTE\n\n1. (U) It was played.\n\n2. (U) It was not, as para 1 says.\nROE';
    const floating = (text: string) =>
      /<floatingText [\s\S]*<\/floatingText>/.exec(documentOf(text))?.[0] ?? null;
    const text = floating(quoting(quoted)) ?? assert.fail();
    assert.match(text, /<div type="front">\s*<ab type="textLine">.*\s*<ab type="tagsLine">/);
    assert.match(text, /<p xml:id="cable-09VALLETTA217\.q1\.p1" n="1">/);
    assert.match(text, /<ref type="paragraph" target="#cable-09VALLETTA217\.q1\.p1">1<\/ref>/);
    assert.match(text, /<closer>\s*<signed><persName>ROE<\/persName><\/signed>\s*<\/closer>\s*<\/body>/);
    assert.equal(floating(quoting(quoted.replace('LIMA 000711', ''))), null);
    assert.equal(floating(quoting('Dear Sir:\n\n1. We keep bees.')), null);
  });

  it('have the portion marks of items, but no letters of a list, marked up', () => {
    const marked = paragraphOf(
      'He asked the federation for three things:\n-- (SBU) more rain and less wind;\n-- (C/NF) hives;\n\n(A) wax of the first press;\n(B) honey;\n(C) hats of the beekeepers.',
    );
    assert.deepEqual(
      [...marked.matchAll(/<seg type="portionMark" n="([^"]*)">/g)].map(([, n]) => n),
      ['SBU', 'C/NF'],
    );
    assert.deepEqual(
      [...marked.matchAll(/<label>([^<]*)</g)].map(([, sign]) => sign),
      ['--', '--', '(A)', '(B)', '(C)'],
    );
  });

  it('have signs behind an addressee on its line', () => {
    const text = documentOf(
      'MRN: 13 VALLETTA 217\nDate/DTG: May 14, 2013 / 140905Z MAY 13\nFrom: AMEMBASSY VALLETTA\nAction: WASHDC, SECSTATE ROUTINE;\n        ROME, AMEMBASSY ROUTINE\nE.O.: 13526\nTAGS: EAGR, MT\nSubject: Honey\n\n1. (U) Rain.\n',
    );
    assert.match(text, /<seg type="precedence">ROUTINE<\/seg>;<\/ab>/);
  });

  it('have days as a calendar has them', () => {
    const whens = (text: string): readonly (readonly [string, string])[] =>
      [
        ...(documentOf(text)
          .split('<text ')[1]
          ?.matchAll(/ when="([^"]*)">(.*?)<\/date><\/?[^d]/g) ?? []),
      ].map(([, when = '', words = '']) => [when, wordsOf(words)]);
    assert.deepEqual(
      whens(
        'P 140905Z MAY 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nC O N F I D E N T I A L VALLETTA 000217\n\nE.O. 12958: DECL: 05/14/2019\nTAGS: EAGR\n\n1. (C) Rain.\n',
      ),
      [
        ['2009-05-14T09:05:00Z', '140905Z MAY 09'],
        ['2019-05-14', 'DECL: 05/14/2019'],
      ],
    );
    assert.deepEqual(
      whens(
        "INCOMING TELEGRAM   Department of State\n\nControl: 2846\nRec'd: April 6, 1955\nFROM: Rome\nTO: Secretary of State\nNO: 1318, April 6, 5 p.m.\n\nRain in the whole of the day.\n",
      ),
      [
        ['1955-04-06', 'April 6, 1955'],
        ['1955-04-06T17:00:00', 'April 6, 5 p.m.'],
      ],
    );
  });

  it('have no blanks in columns where a copy has tags', () => {
    const text = documentOf(
      '<html><body><pre>\nUNCLAS MALABO 000051\n\nTAGS: <a href="a">EK</a>\nSUBJECT: TURTLES\n\n1. (U) By beach:\n\n<b>Beach</b>&nbsp; 2007     2008\n<a href="b.html">Ureca</a>    12       14\n</pre></body></html>\n',
    );
    assert.match(text, /<lb\/>Beach {2}2007 {5}2008\n<lb\/>Ureca {4}12 {7}14<\/seg>/);
  });

  it('tell the year where no more is known of the date', () => {
    const text = documentOf(
      'R 321000Z JAN 09\nFM AMEMBASSY VALLETTA\nUNCLAS VALLETTA 000217\n\n1. (U) Rain.\n',
    );
    assert.match(text, /<creation>\s*<date when="2009">R 321000Z JAN 09<\/date>/);
  });

  it('have the signs of a copy in Markdown told apart from its words', () => {
    const text = documentOf(
      'UNCLAS LUXEMBOURG 000094\n\nTAGS: [LU](#)\nSUBJECT: DREDGER\n\n# 1. (U) One man, **part-time**, of [the](b.html) desk __no__ ____ # 2.\n',
    );
    assert.deepEqual(
      [...text.matchAll(/<metamark function="markdown">(.*?)<\/metamark>/g)].map(([, sign]) => sign),
      ['[', '](#)', '#', '**', '**', '[', '](b.html)', '__', '__'],
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

  it('have an item go on behind a page break', () => {
    assert.equal(
      paragraphOf(
        'He asked for:\n-- a hat that fits the\n\nVALLETTA 00000217  002 OF 002\n\nhead of the chairman.',
      ),
      `He asked for:
        <list>
          <label>--</label>
          <item>a hat that fits the
            <pb n="2.1"/><fw type="pageBreak">VALLETTA 00000217 002 OF 002</fw>
            head of the chairman.</item>
        </list>`,
    );
  });

  it('have the fronts of later sections and page headings in fw, and the sentence whole', () => {
    assert.equal(
      paragraphOf('The chairman promised to\n\nVALLETTA 00000217  002 OF 002\n\nreturn the hives.'),
      'The chairman promised to\n        <pb n="2.1"/><fw type="pageBreak">VALLETTA 00000217 002 OF 002</fw>\n        return the hives.',
    );
  });
});
