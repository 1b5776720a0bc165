import { strict as assert } from 'node:assert';
import { Typist } from './typist';

const front = `C O N F I D E N T I A L VALLETTA 000217

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV MT
SUBJECT: HONEY

`;
const paragraph = `${front}1. (C) The minister left early.`;

describe('keys in a cable', function () {
  this.timeout(300_000);
  let typist: Typist;
  before(async () => {
    typist = await Typist.sitDown(
      'enter.cable',
      'indent.cable',
      'partner.cable',
      'tab.cable',
      'cursors.cable',
      'asked.cable',
      'marks.cable',
      'empty.cable',
    );
  });
  after(() => typist?.close());

  it('Enter begins the next paragraph, one undo takes its number away, a second one the line', async () => {
    await typist.open('enter.cable', paragraph);
    await typist.press('Enter');
    await typist.line('2. (C) ');
    await typist.press('Control+z');
    await typist.gone('2. (C)');
    assert.equal(await typist.saved(), `${paragraph}\n`);
    await typist.press('Control+z');
    assert.equal(await typist.saved(), paragraph);
  });

  it('Enter behind BEGIN TEXT puts the closing words below the cursor, and one undo takes them away', async () => {
    await typist.open('partner.cable', `${paragraph}\n\nBEGIN TEXT:`);
    await typist.press('Enter');
    await typist.shown('END TEXT');
    await typist.press('Control+z');
    await typist.gone('END TEXT');
    assert.equal(await typist.saved(), `${paragraph}\n\nBEGIN TEXT:\n`);
    await typist.press('Control+y');
    await typist.type('Wax');
    assert.equal(await typist.saved(), `${paragraph}\n\nBEGIN TEXT:\nWax\nEND TEXT`);
  });

  it('Enter begins below where the line begins, but at the margin behind an archive line', async () => {
    await typist.open('indent.cable', 'INFO  OCT-01  ISO-00  /001 W');
    await typist.type('\n                  ------------------191127Z 044210 /21\nR 190955Z JUL 77\n\n');
    await typist.type('REF: A. (MILAN 2204)\n     B. MILAN 1\nC. MILAN 9');
    assert.equal(
      await typist.saved(),
      `INFO  OCT-01  ISO-00  /001 W
                  ------------------191127Z 044210 /21
R 190955Z JUL 77

REF: A. (MILAN 2204)
     B. MILAN 1
     C. MILAN 9`,
    );
  });

  it('Enter ends the line whatever is on offer, and Tab takes', async () => {
    await typist.open('tab.cable', `${front.replace('TAGS: PGOV MT', 'TAGS:')}`);
    await typist.press('Control+Home');
    for (let line = 0; line < 3; line++) await typist.press('ArrowDown');
    await typist.press('End');
    await typist.type(' agri');
    await typist.offered('EAGR');
    await typist.press('Enter');
    await typist.type('x');
    assert.equal(await typist.saved(), front.replace('TAGS: PGOV MT', 'TAGS: agri\nx'));
  });

  it('several cursors type what is typed, and nothing more', async () => {
    await typist.open('cursors.cable', `${paragraph}\n\n2. (C) It rained all day.`);
    await typist.press('Control+Alt+ArrowUp');
    await typist.press('Control+Alt+ArrowUp');
    await typist.type('\n');
    await typist.type('x');
    assert.doesNotMatch(await typist.saved(), /^3\./m);
  });

  it('asked for in prose, abbreviations are offered and narrowed letter by letter', async () => {
    await typist.open('asked.cable', `${paragraph} `);
    await typist.type('Pol');
    await typist.popups();
    await typist.press('Control+Space');
    await typist.type('o');
    await typist.offered('POLOFF');
    await typist.press('Tab');
    assert.equal(await typist.saved(), `${paragraph} POLOFF`);
  });

  it('a bracket offers the marks of the transcriber, and takes the closing one along', async () => {
    await typist.open('marks.cable', `${paragraph} He `);
    await typist.type('[ill');
    await typist.offered('[illegible]');
    await typist.press('Tab');
    assert.equal(await typist.saved(), `${paragraph} He [illegible]`);
  });

  it('a new cable is made of the answers to three questions, and its places are filled in from Tab to Tab', async () => {
    await typist.open('empty.cable');
    const question = (number: number) =>
      typist.page.locator('.quick-input-title', { hasText: `New Cable (${number} of 3)` });
    await typist.workbench.pressUntil('Alt+m a', question(1));
    for (const [index, answer] of ['Transmitted cable', 'VALLETTA', 'CONFIDENTIAL'].entries()) {
      await question(index + 1).waitFor();
      await typist.type(answer);
      await typist.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: answer }).waitFor();
      await typist.press('Enter');
    }
    await typist.shown('FM AMEMBASSY VALLETTA');
    await typist.shown('C O N F I D E N T I A L VALLETTA 000000');
    await typist.type('XRO4471');
    await typist.shown('VZCZCXRO4471');
  });
});
