// What the mouse shows.
import { strict as assert } from 'node:assert';
import { eventually, hoverOn, mainCables, open } from './helpers';

describe('the mouse over a word', () => {
  for (const [name, file] of Object.entries(mainCables)) {
    it(`of ${name} tells what it means`, async () => {
      const document = await open(file, 'cable');
      const shows = (passage: string, meaning: RegExp) =>
        eventually(async () => assert.match(await hoverOn(document, passage), meaning));
      const [, country = ''] = /\[([A-Z]{2})\]/.exec(document.getText()) ?? [];

      await shows('[PG|OV]', /Internal Governmental Affairs.*subject TAG/s);
      await shows(`[${country[0]}|${country[1]}]`, /geographic TAG/);
      await shows('UNC|LAS', /UNCLASSIFIED.*classification of the cable/s);
      await shows('SIP|DIS', /SIPRNet distribution/);
      await shows('2. (S|BU)', /sensitive but unclassified/);
      await shows('E.O. 12|958', /In force from 14 October 1995/);
    });

    it(`of ${name} tells nothing where there is nothing to tell`, async () => {
      const document = await open(file, 'cable');
      await eventually(async () => assert.notEqual(await hoverOn(document, '[PG|OV]'), ''));
      assert.equal(await hoverOn(document, 'This rec|ord'), '');
    });
  }
});
