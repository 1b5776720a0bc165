import { strict as assert } from 'node:assert';
import { type KnownDate, standardKnowledge } from '../../server/src/knowledge';

const { executiveOrders, reasons } = standardKnowledge;
const inForce = (on: KnownDate) => executiveOrders.inForce(on).map((order) => order.number);

describe('executiveOrders', () => {
  it('are found by number', () => {
    const order = executiveOrders.find('12958');
    assert.equal(order?.effective, '1995-10-14');
    assert.equal(order?.superseded, '2003-03-25');
    assert.equal(executiveOrders.find('12598'), undefined);
  });

  it('tell the order in force on a day', () => {
    assert.deepEqual(inForce('1975-06-30'), ['11652']);
    assert.deepEqual(inForce('1995-10-13'), ['12356']);
    assert.deepEqual(inForce('1995-10-14'), ['12958']);
    assert.deepEqual(inForce('2005-11-17'), ['13292']);
    assert.deepEqual(inForce('2024'), ['13526']);
  });

  it('tell all that may be meant where only the year is known, the latest first', () =>
    assert.deepEqual(inForce('1995'), ['12958', '12356']));

  it('tell the number that cables print', () =>
    assert.equal(executiveOrders.find('13292')?.printedNumber, '12958'));

  it('are found by a number with one slip', () => {
    assert.equal(executiveOrders.nearest('12598')?.number, '12958');
    assert.equal(executiveOrders.nearest('1295')?.number, '12958');
    assert.equal(executiveOrders.nearest('12958'), undefined);
    assert.equal(executiveOrders.nearest('99999'), undefined);
  });
});

describe('reasons.find', () => {
  it('tells what a letter stands for under an order', () => {
    assert.equal(reasons.find('12958', '1.5', 'b')?.category, 'foreign government information');
    assert.equal(reasons.find('13526', '1.4', 'H')?.order, '13526');
  });

  it('takes 1.4 under 12958 for the order as amended', () =>
    assert.equal(reasons.find('12958', '1.4', 'd')?.order, '13292'));

  it('knows no letter beyond the last', () => assert.equal(reasons.find('12958', '1.5', 'h'), undefined));
});
