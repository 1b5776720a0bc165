import { strict as assert } from 'node:assert';
import { exportDocument, exportPieces, openDocument } from '../../server/src/service';

describe('formats of the export', () => {
  it('are known by name: nothing is written in another', () => {
    const document = openDocument('UNCLAS VALLETTA 000217\n\n1. (U) Rain fell.\n');
    for (const write of [exportPieces, exportDocument])
      assert.throws(() => write(document, 'a.cable', 'pdf'), /there is no format pdf/);
  });
});
