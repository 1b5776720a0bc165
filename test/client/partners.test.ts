import { strict as assert } from 'node:assert';
import { likelyPartners } from '../../client/src/comparison/partners';

describe('likely partners of a transcription', () => {
  const others = [
    '09VALLETTA217.cable',
    '09VALLETTA217.2.cable',
    '09VALLETTA217-b.txt',
    '09valletta217_second.cable',
    '09VALLETTA217 (2).cable',
    '09VALLETTA218.cable',
    '09VALLETTA217.pdf',
    'notes.txt',
  ];

  it('are the files of the same cable, whatever tells them apart', () => {
    assert.deepEqual(likelyPartners('09VALLETTA217.cable', others), [
      '09VALLETTA217 (2).cable',
      '09VALLETTA217-b.txt',
      '09VALLETTA217.2.cable',
      '09valletta217_second.cable',
    ]);
  });

  it('are found from the second, too', () => {
    assert.ok(likelyPartners('09VALLETTA217.2.cable', others).includes('09VALLETTA217.cable'));
    assert.deepEqual(likelyPartners('page-a.txt', ['page-b.txt', 'page-c.txt']), ['page-b.txt']);
  });

  it('are none where no name is alike', () => {
    assert.deepEqual(likelyPartners('05ROME12.cable', others), []);
  });
});
