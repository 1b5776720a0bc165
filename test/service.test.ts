import { strict as assert } from 'node:assert';
import { defaultSettings } from '../server/src/config/settings';
import {
  applyEdits,
  diagnostics,
  diagnosticsTogether,
  findingsAt,
  foldingRanges,
  hover,
  isPreferred,
  knownFindings,
  openDocument,
  outline,
  safeFixes,
} from '../server/src/service';
import { type Span, textOf } from '../server/src/text/span';

const cable = [
  'UNCLAS VALLETTA 000217',
  '',
  'SIPDIS',
  '',
  'E.O. 12958: N/A',
  'TAGS: PGOV, EAGR, MT',
  'SUBJECT: BEEKEEPERS OF GOZO ASK FOR A HONEY BOARD',
  '',
  '1. (U) The beekeepers of Gozo met the minister on May 3 and',
  'asked him for a honey board.',
  '',
  '2. (U) The chairman, John Doe, showed him four jars.',
  '',
  'ROE',
  '',
].join('\n');

/** Two cables in one file, each with a slip in its TAGS: a code in no list, and one in small letters. */
const two = [
  cable.replace('PGOV', 'PGVO'),
  cable.replace('000217', '000218').replace('EAGR', 'eagr').replace('ROE', 'POE'),
].join('\n');

describe('service', () => {
  const document = openDocument(two);
  const { findings } = diagnostics(document, defaultSettings);

  it('reads each cable of a text for itself', () => {
    assert.deepEqual(
      document.cables.map(({ cable: { mrn } }) => mrn.number),
      [217, 218],
    );
    assert.equal(document.cables.map((placed) => placed.cable.text).join(''), two);
  });

  it('reads a text that is not a cable, and says nothing about it', () => {
    const letter = openDocument('Dear Jane,\n\nthe honey is here.\n\nJohn\n');
    assert.deepEqual(diagnostics(letter, defaultSettings).findings, []);
    assert.equal(hover(letter, 3), null);
  });

  it('reads the empty text', () => {
    const empty = openDocument('');
    assert.deepEqual(diagnostics(empty, defaultSettings), { findings: [], failures: [] });
    assert.deepEqual(outline(empty), []);
    assert.deepEqual(foldingRanges(empty), []);
    assert.equal(hover(empty, 0), null);
  });

  describe('diagnostics', () => {
    it('stand where the words stand in the whole text', () => {
      assert.deepEqual(
        findings.map(({ rule, span }) => [rule, textOf(two, span)]),
        [
          ['tags-unknown', 'PGVO'],
          ['two-cables-in-file', 'VALLETTA 000218'],
          ['tags-lowercase', 'eagr'],
        ],
      );
    });

    it('are found once for a document and its settings', () => {
      assert.equal(diagnostics(document, defaultSettings), diagnostics(document, defaultSettings));
    });

    it('follow the settings', () => {
      const severities = {
        'tags-unknown': 'error',
        'tags-lowercase': 'off',
        'two-cables-in-file': 'off',
      } as const;
      assert.deepEqual(
        diagnostics(document, { ...defaultSettings, severities }).findings.map(({ rule, severity }) => [
          rule,
          severity,
        ]),
        [['tags-unknown', 'error']],
      );
    });
  });

  describe('settings', () => {
    it('may leave a text alone', () => {
      assert.deepEqual(diagnostics(document, { ...defaultSettings, ignored: true }).findings, []);
    });

    it('are the same for several documents together, each under its own settings', () => {
      const documents = [two, two.replaceAll('PGVO', 'PGOV'), 'No cable at all.'];
      const settings = [defaultSettings, { ...defaultSettings, profile: 'draft' as const }, defaultSettings];
      const asked = documents.map((text, index) => ({
        document: openDocument(text),
        settings: settings[index] ?? defaultSettings,
      }));
      assert.deepEqual(
        diagnosticsTogether(asked),
        asked.map((each) => diagnostics(openDocument(each.document.text), each.settings)),
      );
    });

    it('may know findings already, wherever they stand now, and as many as there were', () => {
      const known = knownFindings(document, findings);
      assert.deepEqual(known, [
        { rule: 'tags-unknown', words: 'PGVO', count: 1 },
        { rule: 'two-cables-in-file', words: 'VALLETTA 000218', count: 1 },
        { rule: 'tags-lowercase', words: 'eagr', count: 1 },
      ]);
      const later = openDocument(two.replace('SIPDIS', 'SIPDIS\n\nTERREP').replace('eagr', 'PGVO'));
      const rest = diagnostics(later, { ...defaultSettings, known }).findings;
      assert.deepEqual(
        rest.map(({ rule, span }) => [rule, textOf(later.text, span)]),
        [['tags-unknown', 'PGVO']],
      );
    });

    it('may bring codes of the user, and a period', () => {
      const text = cable.replace('PGOV', 'PGVO');
      const row = { code: 'PGVO', kind: 'subject', name: 'Honey', status: 'current', sources: 'OWN' };
      const own = { tags: [row], posts: [], captions: [], abbreviations: [], marks: [] };
      assert.deepEqual(diagnostics(openDocument(text, { own }), defaultSettings).findings, []);
      assert.equal(openDocument(text, { generation: 'sas' }).cables[0]?.cable.generation, 'sas');
    });
  });

  describe('outline', () => {
    it('has a root for each of several cables', () => {
      const roots = outline(document);
      assert.equal(roots.length, 2);
      assert.deepEqual(
        roots.map(({ span }) => textOf(two, span)),
        document.cables.map((placed) => placed.cable.text),
      );
      assert.equal(textOf(two, roots[1]?.children.at(-1)?.nameSpan ?? nowhere), 'POE');
    });

    it('is flat for one cable', () => {
      const items = outline(openDocument(cable));
      assert.ok(items.length > 1);
      assert.ok(items.every(({ kind }) => kind !== 'cable'));
    });
  });

  it('hovers over the word at the offset, in every cable', () => {
    const offset = two.lastIndexOf('MT');
    const found = hover(document, offset);
    assert.deepEqual(found?.span, { start: offset, end: offset + 2 });
    assert.match(found.markdown, /Malta/);
  });

  it('folds in every cable', () => {
    const starts = foldingRanges(document).map(({ span }) => textOf(two, span));
    assert.equal(starts.filter((text) => text.startsWith('1. (U) The beekeepers')).length, 2);
  });

  describe('fixes', () => {
    it('are offered for the findings that touch the place, the best first', () => {
      const at = two.indexOf('PGVO') + 2;
      const [first] = findingsAt(document, { start: at, end: at }, defaultSettings);
      assert.deepEqual(first, findings[0]);
      assert.equal(applyEdits(two, first?.fixes[0]?.edits ?? []), two.replace('PGVO', 'PGOV'));
    });

    it('are to be taken without asking where they are safe, or the only one', () => {
      const preferredFor = (text: string, words: string) => {
        const at = text.indexOf(words);
        return findingsAt(openDocument(text), { start: at, end: at }, defaultSettings).flatMap((finding) =>
          finding.fixes.map((fix) => isPreferred(finding, fix)),
        );
      };
      assert.deepEqual(preferredFor(cable.replace('EAGR', 'eagr'), 'eagr'), [true]);
      assert.deepEqual(preferredFor(cable.replace('PGOV', 'PGVO'), 'PGVO'), [true]);
      const several = preferredFor(cable.replace('EAGR', 'EARG'), 'EARG');
      assert.deepEqual(several, [false, false]);
    });

    it('are none away from any finding', () => {
      assert.deepEqual(findingsAt(document, { start: 0, end: 1 }, defaultSettings), []);
    });

    it('that are safe can be made all at once', () => {
      assert.equal(applyEdits(two, safeFixes(document, defaultSettings)), two.replace('eagr', 'EAGR'));
    });
  });
});

const nowhere: Span = { start: 0, end: 0 };
