// What folds away.
import { strict as assert } from 'node:assert';
import { eventually, foldsOf, mainCables, open, openUntitled } from './helpers';

describe('folding', () => {
  for (const [name, file] of Object.entries(mainCables)) {
    it(`of ${name} folds the header, its captions and each section`, async () => {
      const document = await open(file, 'cable');
      await eventually(async () =>
        assert.deepEqual(await foldsOf(document), ['5-17', '7-9', '21-23', '25-27', '29-31', '33-35']),
      );
    });
  }

  it('folds paragraphs of several lines, and what machines put between them', async () => {
    const document = await openUntitled(
      [
        'UNCLAS VALLETTA 000217',
        '',
        'E.O. 12958: N/A',
        'TAGS: PGOV, MT',
        'SUBJECT: BEES',
        '',
        '1. (U) The hives of Gozo',
        'are closed',
        '',
        'VALLETTA 00000217  002 OF 002',
        '',
        '',
        'until the rain ends.',
        '',
        'DOE',
        '',
      ].join('\n'),
    );
    await eventually(async () => assert.deepEqual(await foldsOf(document), ['1-5', '7-13']));
  });
});
