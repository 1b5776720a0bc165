// The outline, which also feeds breadcrumbs and sticky scroll.
import { strict as assert } from 'node:assert';
import { eventually, mainCables, open, outlineOf, twinFile } from './helpers';

describe('the outline', () => {
  for (const [name, file] of Object.entries(mainCables)) {
    it(`of ${name} has the header, paragraph 1, four sections with a paragraph each, and the signature`, async () => {
      const document = await open(file, 'cable');
      const text = document.getText();
      const headings = [...text.matchAll(/^#### (.*)$/gm)].map(([, heading]) => heading);
      const signature = text.trimEnd().split('\n').at(-1);

      await eventually(async () => {
        const items = (await outlineOf(document)).map((item) => item.replace(/ - .*/, ''));
        assert.deepEqual(items, [
          'Header',
          ...['Text line', 'Captions', 'Passing', 'E.O.', 'TAGS', 'Subject'].map((field) => `  ${field}`),
          '1.',
          ...headings.flatMap((heading, index) => [heading, `  ${index + 2}.`]),
          signature,
        ]);
      });
      assert.equal(headings.length, 4);
    });
  }

  it('tells portion mark and first words of each paragraph, and what stands in each field', async () => {
    const document = await open(twinFile);
    await eventually(async () => {
      const items = await outlineOf(document);
      assert.ok(items.includes('  TAGS - PGOV MT'), items.join('\n'));
      assert.ok(items.some((item) => item.startsWith('  2. - (SBU) Victoria has set aside')));
    });
  });
});
