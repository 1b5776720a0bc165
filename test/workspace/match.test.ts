import { strict as assert } from 'node:assert';
import { CableIndex, cableSummaries, openDocument, printedName } from '../../server/src/service';
import { BlockText } from '../../server/src/text/block-text';
import { shortCable } from '../helpers/short-cable';

const rome = (date: string) => shortCable({ number: 'ROME 000012', date });
const [of2008, of2009, undated] = [rome('020905Z DEC 08'), rome('020905Z FEB 09'), rome('')];
const citing = (reference: string, date = '140905Z MAY 09') =>
  shortCable({ number: 'VALLETTA 000217', date, references: [reference] });

describe('the cable that a reference means', () => {
  it('is that of its year, be there others or not', () => {
    assert.deepEqual(meant(citing('08 ROME 12'), of2008, of2009, undated), ['08ROME12']);
    assert.deepEqual(meant(citing('ROME 12'), of2008, of2009), ['09ROME12']);
    assert.deepEqual(meant(citing('07 ROME 12'), of2008, of2009), []);
  });

  it('is one whose year nobody knows, where there is none of its year', () => {
    assert.deepEqual(meant(citing('ROME 12'), of2008, undated), ['ROME 12']);
  });

  it('is any of its post and number, where the reference tells no year', () => {
    assert.deepEqual(meant(citing('ROME 12', ''), of2008, of2009), ['08ROME12', '09ROME12']);
    assert.deepEqual(meant(citing('ROME 13', ''), of2008, of2009), []);
  });

  it('is every file that holds it', () => {
    assert.deepEqual(meant(citing('ROME 12'), of2009, of2009), ['09ROME12', '09ROME12']);
  });

  it('may in January be one of the year before; one that was not yet written is not meant', () => {
    const january = citing('ROME 12', '140905Z JAN 09');
    assert.deepEqual(meant(january, of2008), ['08ROME12']);
    assert.deepEqual(meant(january, of2008, of2009), ['08ROME12']);
    assert.deepEqual(meant(january, of2008, rome('020905Z JAN 09')), ['09ROME12', '08ROME12']);
    assert.deepEqual(meant(january, of2009), ['09ROME12']);
  });

  it('is the first and the last of a range', () => {
    const last = shortCable({ number: 'ROME 000014', date: '020905Z FEB 09' });
    assert.deepEqual(meant(citing('ROME 12-14'), of2009, last), ['09ROME12', '09ROME14']);
  });

  it('is a telegram on paper by run and period', () => {
    const telegram = `INCOMING TELEGRAM        Department of State

FROM: Rome

TO:   Secretary of State

NO:   523, May 6, 1 p.m.

Rec'd: May 6, 1955

Bees.

DOE
`;
    const answer = telegram
      .replace('523', '530')
      .replace('Bees.', 'Reference: Embtel 523. Bees are well. Deptel 12.');
    assert.deepEqual(meant(answer, telegram), ['ROME 523 [FY55]']);
  });
});

/** The names of the cables that the references of the first text mean. */
function meant(text: string, ...others: readonly string[]): string[] {
  const index = new CableIndex();
  for (const [place, words] of [text, ...others].entries()) {
    index.set(`${place}.cable`, cableSummaries(openDocument(words), `${place}.cable`, BlockText.of(words)));
  }
  return index
    .cablesOf('0.cable')
    .flatMap(({ citations, date }) => citations.flatMap((citation) => index.meantBy(citation, date)))
    .map(({ name }) => (name ? printedName(name) : ''));
}
