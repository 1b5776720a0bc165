import { strict as assert } from 'node:assert';
import { Typist } from './typist';

/** What stands on the scan. */
const head = `VZCZCXRO4471
PP RUEHRO
DE RUEHVT #0217 1340905
ZNY CCCCC ZZH
P 140905Z MAY 09
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC PRIORITY 1180
INFO RUEHRO/AMEMBASSY ROME 0219
RUEHTU/AMEMBASSY TUNIS 0098
C O N F I D E N T I A L VALLETTA 000217

SIPDIS

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV EAGR SENV MT
SUBJECT: BEEKEEPERS FEDERATION SPLITS OVER SWARM RULES

REF: A. 08 VALLETTA 501

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

`;
const body = `1. (C) The federation of beekeepers split on May 12, and both
wings told Poloff that they will keep the name and the stamp.

2. (C) The Minister has not taken sides (ref A). Comment: A quiet
summer is not likely. End comment.

DOE
`;
const fewest = 0.3;

describe('a cable typed from a scan', () => {
  let typist: Typist;
  before(async () => {
    typist = await Typist.sitDown('letter.cable');
  });
  after(() => typist?.close());

  it('takes a third fewer keys than characters for its head, and nothing pops up in the text', async function () {
    this.timeout(600_000);
    await typist.scan('letter.png', head + body);
    await typist.open('letter.cable');
    await typist.workbench.press('Alt+m f');
    await typist.workbench.webview.locator('#scan').waitFor();
    await typist.workbench.press('Control+1');
    await typist.page.locator('.monaco-editor.focused').waitFor();
    typist.keys = 0;

    await typist.type('VZCZCXRO4471\nPP RUEHRO\nDE RUEHVT #0217 1340905\nZNY');
    await typist.take('ZNY CCCCC ZZH');
    await typist.type('\nP 140905Z MAY 09\nF');
    await typist.take('FM');
    await typist.type('vall');
    await typist.take('AMEMBASSY VALLETTA');
    await typist.type('\nTO ');
    await typist.take('RUEHC/SECSTATE WASHDC');
    await typist.type(' ');
    await typist.take('PRIORITY');
    await typist.type(' 1180\nIN');
    await typist.take('INFO');
    await typist.type('rome');
    await typist.take('RUEHRO/AMEMBASSY ROME');
    await typist.type(' 0219\ntuni');
    await typist.take('RUEHTU/AMEMBASSY TUNIS');
    await typist.type(' 0098\nC');
    await typist.take('C O N F I D E N T I A L');
    await typist.take('000217');
    await typist.type('\n\nSI');
    await typist.take('SIPDIS');
    await typist.type('\n\nE');
    await typist.take('E.O.');
    await typist.take('12958');
    await typist.take('DECL: 05/14/2019');
    await typist.type('\nT');
    await typist.take('TAGS:');
    await typist.type('pg');
    await typist.take('PGOV');
    await typist.type(' agri');
    await typist.take('EAGR');
    await typist.type(' envi');
    await typist.take('SENV');
    await typist.type(' mal');
    await typist.take('MT');
    await typist.type('\nS');
    await typist.take('SUBJECT:');
    await typist.type('BEEKEEPERS FEDERATION SPLITS OVER SWARM RULES\n\nR');
    await typist.take('REF:');
    await typist.type('A. 08 ');
    await typist.take('VALLETTA');
    await typist.type('501\n\nCl');
    await typist.take('Classified By:');
    await typist.type('Ambassador Jane Doe f');
    await typist.take('for reasons 1.4 (b) and (d).');
    await typist.type('\n\n');
    const keys = typist.keys;

    await typist.type('1. (');
    await typist.take('C');
    await typist.popups();
    await typist.type('The federation of beekeepers split on May 12, and both\n');
    await typist.type('wings told Poloff that they will keep the name and the stamp.\n\n');
    await typist.line('2. (C) ');
    await typist.type('The Minister has not taken sides (ref A). Comment: A quiet\n');
    await typist.type('summer is not likely. End comment.\n');
    await typist.line('3. (C) ');
    await typist.type('\n');
    await typist.gone('3. (C)');
    await typist.type('DOE\n');
    assert.deepEqual(await typist.popups(), [], 'popups in the text');

    assert.equal(await typist.saved(), head + body);
    const saved = 1 - keys / head.length;
    console.log(`      head: ${head.length} characters, ${keys} keys, ${Math.round(100 * saved)} % fewer`);
    assert.ok(saved >= fewest, `${keys} keys for ${head.length} characters`);
  });
});
