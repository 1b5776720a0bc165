import { strict as assert } from 'node:assert';
import { type HintSettings, inlayHints, openDocument } from '../../server/src/service';
import { VALLETTA } from './cables';

const off: HintSettings = { tagNames: false, dateTime: false, julianDay: false };

/** The hints of a text, each with the word behind which it stands. */
function hintsOf(settings: Partial<HintSettings>, text = VALLETTA): string[] {
  const whole = { start: 0, end: text.length };
  return inlayHints(openDocument(text), whole, { ...off, ...settings }).map(({ offset, label }) => {
    const word = /\S+$/.exec(text.slice(0, offset))?.[0];
    return `${word}: ${label}`;
  });
}

describe('inlayHints', () => {
  it('are none where none are wanted', () => {
    assert.deepEqual(hintsOf({}), []);
  });

  it('name the TAGS', () => {
    assert.deepEqual(hintsOf({ tagNames: true }), [
      'PGOV: Internal Governmental Affairs',
      'EAGR: Agriculture and Forestry',
      'SENV: Environmental Affairs',
      'MT: Malta',
    ]);
  });

  it('tell the moment of a date-time group and the day of a filing time', () => {
    assert.deepEqual(hintsOf({ dateTime: true, julianDay: true }), [
      '1340905: 14 May 2009',
      '09: 14 May 2009, 09:05 UTC',
    ]);
  });

  it('tell nothing of a day that does not exist', () => {
    const text = VALLETTA.replace('140905Z MAY', '320905Z MAY').replace('1340905', '4340905');
    assert.deepEqual(hintsOf({ dateTime: true, julianDay: true }, text), []);
  });

  it('are those of a stretch, in every cable of a file', () => {
    const two = `${VALLETTA}\n${VALLETTA.replaceAll('217', '218')}`;
    assert.equal(hintsOf({ tagNames: true }, two).length, 8);
    const start = two.indexOf('TAGS', VALLETTA.length);
    const second = inlayHints(openDocument(two), { start, end: two.length }, { ...off, tagNames: true });
    assert.equal(second.length, 4);
  });
});
