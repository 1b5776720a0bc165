import { strict as assert } from 'node:assert';
import { type Status, statusDetail, statusText } from '../../client/src/views/status-words';

const quiet: Status = {
  cables: [{ years: '1999-2010', classification: 'CONFIDENTIAL' }],
  findings: { error: 0, warning: 0, information: 0, hint: 0 },
  openReadings: 0,
  limits: [],
};

describe('the status item', () => {
  it('says in words what the cable is', () => {
    assert.equal(statusText(quiet), '1999-2010, CONFIDENTIAL');
    assert.equal(
      statusText({ ...quiet, cables: [{ years: null, classification: null }] }),
      'no classification',
    );
    assert.equal(statusText({ ...quiet, cables: [...quiet.cables, ...quiet.cables] }), '2 cables');
  });

  it('counts findings and open readings, but for none', () => {
    assert.equal(
      statusText({
        ...quiet,
        findings: { error: 1, warning: 2, information: 1, hint: 3 },
        openReadings: 1,
      }),
      '1999-2010, CONFIDENTIAL · 1 error · 2 warnings · 4 remarks · 1 open reading',
    );
  });

  it('tells limits that were hit, and when it looked last', () => {
    assert.equal(statusDetail(quiet, '14:05'), 'Checked at 14:05');
    assert.equal(
      statusDetail({ ...quiet, limits: ['Only some were checked.'] }, '14:05'),
      'Only some were checked. · Checked at 14:05',
    );
  });
});
