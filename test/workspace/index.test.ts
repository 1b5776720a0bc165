import { strict as assert } from 'node:assert';
import {
  CableIndex,
  type CableSummary,
  cableSummaries,
  occurrence,
  openDocument,
} from '../../server/src/service';
import { BlockText } from '../../server/src/text/block-text';
import { markedFiles } from '../helpers/files';

/** Three cables and the Department; each says what it cites. */
const folder = `
==> valletta.cable
P 140905Z MAY 09
FM AMEMBASSY VALLETTA
TO SECSTATE WASHDC
C O N F I D E N T I A L VALLETTA 000217

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV, MT
SUBJECT: BEEKEEPERS SPLIT

REF: A. ROME 12
     B. 08 STATE 40112 (NOTAL)
     C. MILAN 7

1. (C) The bees left (ref B). See reftels.

ROE
==> rome.cable
P 020905Z FEB 09
FM AMEMBASSY ROME
TO SECSTATE WASHDC
UNCLAS ROME 000012

E.O. 12958: N/A
TAGS: PGOV
SUBJECT: HONEY

REF: 08 STATE 40112

1. (U) Honey.

DOE
==> box 4/state.txt
P 020905Z FEB 08
FM SECSTATE WASHDC
TO AMEMBASSY ROME
UNCLAS STATE 040112

E.O. 12958: N/A
TAGS: PGOV
SUBJECT: WHAT DO BEES WANT?

1. (U) Tell us.

RICE
`;

describe('the index of a workspace', () => {
  it('leads from an entry of the REF list to the cable', () => {
    assert.deepEqual(cablesAt('REF: A. RO|ME 12'), ['rome.cable:4 ROME 000012']);
    assert.deepEqual(cablesAt('B. 08 STA|TE'), ['box 4/state.txt:4 STATE 040112']);
  });

  it('leads there from what the text says of it', () => {
    assert.deepEqual(cablesAt('(ref |B)'), ['box 4/state.txt:4 STATE 040112']);
    assert.deepEqual(cablesAt('See ref|tels'), [
      'rome.cable:4 ROME 000012',
      'box 4/state.txt:4 STATE 040112',
    ]);
  });

  it('has nothing of a cable that is in no file', () => {
    assert.deepEqual(cablesAt('C. MI|LAN 7'), []);
  });

  it('knows who refers to a cable, in the order of the files', () => {
    assert.deepEqual(citingAt('UNCLAS STATE |040112'), [
      'rome.cable:10 08 STATE 40112',
      'valletta.cable:11 08 STATE 40112',
    ]);
    assert.deepEqual(citingAt('UNCL|AS ROME 000012'), ['valletta.cable:10 ROME 12']);
    assert.deepEqual(citingAt('T I A L VALL|ETTA'), []);
  });
});

/** The cables that the place of the cursor means, each with its line and the words there. */
function cablesAt(passage: string, files = folder): string[] {
  const { index, texts, found } = at(passage, files);
  return (found?.cited ?? [])
    .flatMap((name) => index.meantBy(name, found?.date ?? null))
    .map(({ uri, place }) => told(texts, uri, place));
}

/** The places that refer to the cable on whose number the cursor stands. */
function citingAt(passage: string, files = folder): string[] {
  const { index, texts, found } = at(passage, files);
  return (found?.own ? index.citing(found.own) : []).map(({ cable, citation }) =>
    told(texts, cable.uri, citation),
  );
}

function at(passage: string, files: string) {
  const whole = files.replace(passage.replace('|', ''), () => passage);
  const { files: texts, name, offset } = markedFiles(whole);
  const found = occurrence(openDocument(texts.get(name) ?? '', { fileName: name }), offset, 'text');
  return { index: indexOf(texts), texts, found };
}

function indexOf(texts: ReadonlyMap<string, string>): CableIndex {
  const index = new CableIndex();
  for (const [name, text] of texts) index.set(name, summaries(name, text));
  return index;
}

function summaries(name: string, text: string): readonly CableSummary[] {
  return cableSummaries(openDocument(text, { fileName: name }), name, BlockText.of(text));
}

function told(texts: ReadonlyMap<string, string>, uri: string, place: CableSummary['place']): string {
  const line = texts.get(uri)?.split('\n')[place.line] ?? '';
  return `${uri}:${place.line + 1} ${line.slice(place.character, place.endCharacter)}`;
}
