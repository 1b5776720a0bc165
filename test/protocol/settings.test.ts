import { strict as assert } from 'node:assert';
import { Client, modern, plain } from './client';
import { slip } from './texts';

const off = { cable: { lint: { rules: { 'tags-unknown': 'off' } } } };
const strict = { cable: { lint: { rules: { 'tags-unknown': 'error' } } } };

describe('protocol: settings', () => {
  let client: Client;
  afterEach(() => client.dispose());

  describe('of a client that can be asked', () => {
    it('count from the first question', async () => {
      client = await Client.start({ capabilities: modern, settings: off });
      const document = await client.open(slip);
      assert.deepEqual(await document.diagnostics(), []);
    });

    it('count anew when they change, and the client is told to ask again', async () => {
      client = await Client.start({ capabilities: modern, settings: strict });
      const document = await client.open(slip);
      const before = await document.pull();
      assert.equal((await document.diagnostics())[0]?.severity, 1);

      await client.configure(off);
      const after = await document.pull(before.resultId);
      assert.ok(after.kind === 'full');
      assert.deepEqual(after.items, []);
      assert.equal(client.refreshes, 1);
    });

    it('fall back to the defaults where the client fails to answer', async () => {
      client = await Client.start({ capabilities: modern });
      client.connection.onRequest('workspace/configuration', () => {
        throw new Error('no settings today');
      });
      const document = await client.open(slip);
      assert.equal((await document.diagnostics())[0]?.severity, 2);
      assert.match(client.log.join(), /no settings today/);
    });
  });

  describe('of a client that only tells', () => {
    it('are taken from its first message', async () => {
      client = await Client.start({ capabilities: plain, initializationOptions: off });
      const document = await client.open(slip);
      assert.deepEqual(await client.published(document.uri, 1), []);
    });

    for (const [form, settings] of Object.entries({ whole: off, 'the section alone': off.cable })) {
      it(`are taken from a change: ${form}`, async () => {
        client = await Client.start({ capabilities: plain });
        const document = await client.open(slip);
        assert.equal((await client.published(document.uri, 1)).length, 1);
        client.takePublished(document.uri);
        await client.configure(settings);
        assert.deepEqual(await client.published(document.uri, 1), []);
      });
    }
  });

  it('may name the period of a cable, whatever it tells itself', async () => {
    const text = 'UNCLAS VALLETTA 000217\n\nSUBJECT: BEES\n\n1. Rain.\n';
    client = await Client.start({ capabilities: modern, settings: { cable: { generation: 'cablegate' } } });
    const document = await client.open(text);
    const found = async () => (await document.diagnostics()).map(({ code }) => code);
    assert.ok((await found()).includes('eo-missing'));
    await client.configure({ cable: { generation: 'pre-1973' } });
    assert.ok(!(await found()).includes('eo-missing'));
  });

  it('that are wrong give one plain message each, and the rest counts', async () => {
    const wrong = { lint: { profile: 'sloppy', rules: { 'tags-unknown': 'error' } } };
    client = await Client.start({ settings: { cable: wrong } });
    for (const uri of ['file:///a.cable', 'file:///b.cable']) {
      const document = await client.open(slip, uri);
      assert.equal((await document.diagnostics())[0]?.severity, 1);
    }
    assert.equal(client.shown.length, 1);
    assert.match(client.shown.join(), /profile.*sloppy/);
  });
});
