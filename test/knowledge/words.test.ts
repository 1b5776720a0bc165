import { strict as assert } from 'node:assert';
import { standardKnowledge } from '../../server/src/knowledge';

const { precedences, offices, abbreviations, collectives, operatingSignals, labels, blockWords, months } =
  standardKnowledge;

describe('precedences', () => {
  it('are found by prosign, digraph and word', () => {
    assert.equal(precedences.byProsign('O')?.word, 'IMMEDIATE');
    assert.equal(precedences.byProsign('PP')?.word, 'PRIORITY');
    assert.equal(precedences.byWord('Niact  Immediate')?.prosign, 'O');
    assert.equal(precedences.byProsign('N'), undefined);
  });

  it('are listed by urgency', () =>
    assert.deepEqual(
      precedences.all().map((precedence) => precedence.word),
      ['FLASH', 'NIACT IMMEDIATE', 'IMMEDIATE', 'PRIORITY', 'ROUTINE'],
    ));
});

describe('offices', () => {
  it('are found by symbol', () => assert.equal(offices.find('eur/cacen')?.kind, 'office'));

  it('have the nearest known office above them', () => {
    assert.equal(offices.parent('EUR/HONEY/HIVE')?.symbol, 'EUR');
    assert.equal(offices.parent('HONEY'), undefined);
  });
});

it('abbreviations are found in any case', () => {
  assert.equal(abbreviations.find('POLOFF')?.meaning, 'political officer');
  assert.equal(abbreviations.find('RefTel')?.abbreviation, 'REFTEL');
  assert.equal(abbreviations.find('HONEY'), undefined);
});

it('collectives are found with or without their last word', () => {
  assert.equal(collectives.find('EU MEMBER STATES COLLECTIVE'), collectives.find('eu member states'));
  assert.equal(collectives.find('ALDAC')?.expansion, 'all diplomatic and consular posts');
});

it('operating signals are found with a figure behind them', () => {
  assert.equal(operatingSignals.find('ZNY')?.seenWhere, 'format line 4');
  assert.equal(operatingSignals.find('ZFF4')?.signal, 'ZFF');
});

describe('labels', () => {
  it('of a field begin with the usual one', () => {
    assert.equal(labels.of('subject')[0]?.label, 'SUBJECT');
    assert.equal(labels.of('eo')[0]?.label, 'E.O.');
    assert.deepEqual(labels.of('honey'), []);
  });

  it('are found in any case, damaged ones too', () => {
    assert.equal(labels.find('classified  by')?.field, 'classified-by');
    assert.deepEqual([labels.find('TAGES')?.field, labels.find('TAGES')?.damaged], ['tags', true]);
    assert.equal(labels.find('REFORM'), undefined);
  });
});

describe('words of blocks', () => {
  it('are found as printed, with their signs and the BEGIN or END before them', () => {
    assert.equal(blockWords.find('(Embassy  Comment:')?.kind, 'comment');
    assert.equal(blockWords.find('BEGIN TALKING\nPOINTS')?.kind, 'quotation');
    assert.equal(blockWords.find('End of introduction and summary')?.words, 'INTRODUCTION AND SUMMARY');
    assert.equal(blockWords.find('HONEY:'), undefined);
  });

  it('tell which other words close the block', () =>
    assert.deepEqual(blockWords.find('SUMMARY AND COMMENT')?.closedBy, ['comment']));

  it('are marked where letters were lost', () => assert.equal(blockWords.find('SUMMAY')?.damaged, true));
});

it('months are found by name and by three letters', () => {
  assert.equal(months.find('nov')?.number, 11);
  assert.equal(months.find('November')?.short, 'NOV');
  assert.equal(months.find('NO'), undefined);
});
