import { strict as assert } from 'node:assert';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { Client, modern, plain } from './client';
import { cable, slip } from './texts';

describe('protocol: diagnostics', () => {
  let client: Client;
  afterEach(() => client.dispose());

  describe('for a client that pulls', () => {
    beforeEach(async () => {
      client = await Client.start({ capabilities: modern });
    });

    it('are announced, and nothing is sent unasked', async () => {
      assert.deepEqual(client.initialized?.capabilities.diagnosticProvider, {
        interFileDependencies: false,
        workspaceDiagnostics: true,
      });
      const document = await client.open(slip);
      await document.pull();
      assert.deepEqual(client.takePublished(document.uri), []);
    });

    it('are none for a cable without a fault', async () => {
      const document = await client.open(cable);
      assert.deepEqual(await document.diagnostics(), []);
    });

    it('name the rule, the place and the weight', async () => {
      const document = await client.open(slip);
      const { code, source, range, severity } = only(await document.diagnostics());
      assert.deepEqual(
        { code, source, range, severity },
        { code: 'tags-unknown', source: 'cable', range: document.rangeOf('PGVO'), severity: 2 },
      );
    });

    it('come and go with the keys', async () => {
      const document = await client.open(cable);
      await document.replace('PGOV', 'PGVO');
      assert.equal((await document.diagnostics()).length, 1);
      await document.replace('PGVO', 'PGOV');
      assert.equal((await document.diagnostics()).length, 0);
    });

    it('are unchanged as long as the text and the settings are', async () => {
      const document = await client.open(slip);
      const first = full(await document.pull());
      assert.deepEqual(await document.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });

      await document.replace('PGVO', 'PGOV');
      const second = full(await document.pull(first.resultId));
      assert.deepEqual(second.items, []);
      assert.notEqual(second.resultId, first.resultId);
    });

    it('are never unchanged for another text of the same name and version', async () => {
      const before = await client.open(slip);
      const { resultId } = full(await before.pull());
      await before.close();
      const after = await client.open(cable);
      assert.deepEqual(full(await after.pull(resultId)).items, []);
    });

    it('of a text that is not open are none', async () => {
      const document = await client.open(slip);
      await document.close();
      assert.deepEqual(await document.diagnostics(), []);
    });

    it('are refused where the question was taken back', async () => {
      const document = await client.open(slip);
      const source = new CancellationTokenSource();
      const pull = client.connection.sendRequest(
        'textDocument/diagnostic',
        { textDocument: document.id },
        source.token,
      );
      source.cancel();
      await assert.rejects(pull, { code: -32800 });
    });
  });

  describe('for a client that does not pull', () => {
    beforeEach(async () => {
      client = await Client.start({ capabilities: plain });
    });

    it('are sent when a text is opened and when it changes, with its version', async () => {
      assert.equal(client.initialized?.capabilities.diagnosticProvider, undefined);
      const document = await client.open(slip);
      assert.equal(only(await client.published(document.uri, 1)).code, 'tags-unknown');
      await document.replace('PGVO', 'PGOV');
      assert.deepEqual(await client.published(document.uri, 2), []);
    });

    it('are cleared when it is closed', async () => {
      const document = await client.open(slip);
      await client.published(document.uri, 1);
      await document.close();
      assert.deepEqual(await client.published(document.uri, undefined), []);
    });

    it('of a flood of changes are sent once, for the last', async () => {
      const document = await client.open(slip);
      await client.published(document.uri, 1);
      client.takePublished(document.uri);
      await Promise.all(Array.from({ length: 50 }, () => document.splice(0, 0, '\n')));
      await client.published(document.uri, 51);
      const sent = client.takePublished(document.uri).length;
      assert.ok(sent <= 5, `${sent} reports for 50 changes`);
    });
  });

  it('lead to the page of the rule where the client says how it is addressed', async () => {
    client = await Client.start({ initializationOptions: { rulePage: 'file:///ext/docs/rules/{rule}.md' } });
    const document = await client.open(slip);
    const { codeDescription } = only(await document.diagnostics());
    assert.deepEqual(codeDescription, { href: 'file:///ext/docs/rules/tags-unknown.md' });
  });
});

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  assert.ok(item !== undefined && items.length === 1, JSON.stringify(items));
  return item;
}

function full(report: DocumentDiagnosticReport): { resultId?: string; items: Diagnostic[] } {
  assert.ok(report.kind === 'full');
  return report;
}
