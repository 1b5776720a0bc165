import { strict as assert } from 'node:assert';
import { standardKnowledge } from '../../server/src/knowledge';

const { classifications, portionMarks } = standardKnowledge;

describe('classifications.find', () => {
  const forms: readonly [string, string | undefined][] = [
    ['UNCLAS', 'UNCLASSIFIED'],
    ['UNCLAS E F T O', 'UNCLASSIFIED'],
    ['C O N F I D E N T I A L', 'CONFIDENTIAL'],
    ['Confidential', 'CONFIDENTIAL'],
    ['CO N F I D E N T I A L', 'CONFIDENTIAL'],
    ['T O P S E C R E T', 'TOP SECRET'],
    ['LIMITED OFFICIAL USE', 'LIMITED OFFICIAL USE'],
    ['SENSITIVE', undefined],
    ['UNCLASSIFIED SECTION', undefined],
  ];
  for (const [form, level] of forms) {
    it(`takes ${form} for ${level ?? 'nothing'}`, () =>
      assert.equal(classifications.find(form)?.level, level));
  }
});

it('classifications.canonicalForm is how a level stands in a text line', () => {
  const forms = classifications.levels.map((level) => classifications.canonicalForm(level));
  assert.deepEqual(forms, [
    'UNCLAS',
    'LIMITED OFFICIAL USE',
    'RESTRICTED',
    'C O N F I D E N T I A L',
    'S E C R E T',
    'T O P  S E C R E T',
  ]);
});

it('classifications.order ranks the levels', () => {
  const orders = classifications.levels.map((level) => classifications.order(level));
  assert.deepEqual(orders, [0, 1, 1, 2, 3, 4]);
});

describe('classifications.nearest', () => {
  const garbled: readonly [string, string][] = [
    ['CO N F I D E N T I A L', 'CONFIDENTIAL'],
    ['O N F I D E N T I A L', 'CONFIDENTIAL'],
    ['C C O N F I D E N T I A L', 'CONFIDENTIAL'],
    ['CONFIDNETAL', 'CONFIDENTIAL'],
    ['SECERT', 'SECRET'],
    ['UNCLS', 'UNCLASSIFIED'],
    ['UNCLASIFIED', 'UNCLASSIFIED'],
    ['TOP SECRT', 'TOP SECRET'],
  ];
  for (const [text, level] of garbled) {
    it(`takes ${text} for ${level}`, () => assert.equal(classifications.nearest(text)?.level, level));
  }

  it('takes no ordinary word for a class', () => {
    const words =
      'SENSITIVE SECTION SECRETARY SECRETS SECURE SECTOR UNCLE UNCLEAR CLEAN CLEARED RESTRICTION CONFIDENCE';
    for (const word of words.split(' ')) assert.equal(classifications.nearest(word), undefined, word);
  });
});

describe('portionMarks.find', () => {
  it('tells level and control', () => {
    const mark = portionMarks.find('C/NF');
    assert.deepEqual([mark?.order, mark?.levelName, mark?.control], [2, 'CONFIDENTIAL', 'no foreign']);
  });

  it('does not mind case and blanks', () => {
    assert.equal(portionMarks.find('sbu')?.mark, 'SBU');
    assert.equal(portionMarks.find(' C / NF ')?.mark, 'C/NF');
    assert.equal(portionMarks.find('C-ENTIRE TEXT')?.mark, 'C - ENTIRE TEXT');
  });

  it('builds marks of known parts', () => {
    const controls = ['TS//NF', 'C/REL UK', 'S//REL TO USA, FVEY', 'SBU//NOFORN'].map(
      (mark) => portionMarks.find(mark)?.control,
    );
    assert.deepEqual(controls, ['no foreign', 'releasable', 'releasable', 'sensitive, no foreign']);
    assert.equal(portionMarks.find('C/HONEY'), undefined);
  });

  it('tells what a malformed mark was meant for, where only one can be meant', () => {
    assert.equal(portionMarks.find('N/SF')?.intended, 'S/NF');
    assert.equal(portionMarks.find('S-NF')?.intended, 'S/NF');
    assert.equal(portionMarks.find('SE')?.intended, null);
  });
});

it('portionMarks.order ranks marks', () => {
  const orders = ['U', 'SBU', 'LOU', 'C/NF', 'S', 'TS', 'XX'].map((mark) => portionMarks.order(mark));
  assert.deepEqual(orders, [0, 0, 1, 2, 3, 4, null]);
});

it('portionMarks.nearest gives well-formed marks, the usual first', () => {
  assert.equal(portionMarks.nearest('SBUU')[0]?.mark, 'SBU');
  assert.equal(portionMarks.nearest('C/NFF')[0]?.mark, 'C/NF');
  assert.ok(portionMarks.nearest('SNF').every((mark) => mark.status !== 'malformed'));
});
