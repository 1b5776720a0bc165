import { strict as assert } from 'node:assert';
import { KnownFiles } from '../../server/src/lsp/workspace/known-files';

describe('the files of the workspace that are known', () => {
  const taken = (known: KnownFiles) => known.take(10).map(({ uri }) => uri);

  it('have to be read once, and again when they change or their folder is to be read again', async () => {
    const known = new KnownFiles();
    await known.list(async () => ['file:///a/1.cable', 'file:///b/2.txt']);
    assert.deepEqual(taken(known), ['file:///a/1.cable', 'file:///b/2.txt']);
    assert.equal(known.areRead, true);
    known.note(['file:///b/2.txt', 'file:///b/2.json']);
    assert.deepEqual(taken(known), ['file:///b/2.txt']);
    known.rereadFolder('file:///a/');
    assert.deepEqual(taken(known), ['file:///a/1.cable']);
    assert.equal(known.isListed, true);
  });

  it('are listed anew where one comes, or the folder of some goes', async () => {
    const known = new KnownFiles();
    await known.list(async () => ['file:///a/1.cable']);
    known.note(['file:///ab', 'file:///a/notes.md']);
    assert.equal(known.isListed, true);
    known.note(['file:///a']);
    assert.equal(known.isListed, false);
    assert.deepEqual(await known.list(async () => []), ['file:///a/1.cable']);
    known.note(['file:///c/3.cable']);
    assert.equal(known.isListed, false);
  });

  it('are listed once more where one comes while they are listed, or the list fails', async () => {
    const known = new KnownFiles();
    await known.list(async () => {
      known.note(['file:///a/1.cable']);
      return [];
    });
    assert.equal(known.isListed, false);
    await assert.rejects(
      known.list(() => Promise.reject(new Error('no such folder'))),
      /no such folder/,
    );
    assert.equal(known.isListed, false);
  });

  it('are one, however their URIs are written', async () => {
    const known = new KnownFiles();
    await known.list(async () => ['file:///C:/a (2).cable']);
    taken(known);
    known.note(['file:///c%3A/a%20%282%29.cable']);
    assert.deepEqual(taken(known), ['file:///C:/a (2).cable']);
  });
});
