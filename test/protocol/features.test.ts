import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import {
  CancellationToken,
  CancellationTokenSource,
  type CodeAction,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  LSPErrorCodes,
  type SymbolInformation,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, modern, type OpenText, plain } from './client';
import { cable, slip } from './texts';

describe('protocol: features', () => {
  let client: Client;
  afterEach(() => client.dispose());

  describe('outline', () => {
    it('is a tree whose ranges hold those of the children', async () => {
      client = await Client.start({ capabilities: modern });
      const document = await client.open(cable);
      const symbols = await document.ask<DocumentSymbol[]>('documentSymbol');
      assert.ok(symbols.length > 1);
      assert.ok(symbols.some(({ name }) => name.includes('ROE')));
      assertNested(document, symbols);
    });

    it('is flat for a client that knows no tree', async () => {
      client = await Client.start({ capabilities: plain });
      const document = await client.open(cable);
      const symbols = await document.ask<SymbolInformation[]>('documentSymbol');
      assert.ok(symbols.some(({ containerName }) => containerName !== undefined));
      for (const { location } of symbols) assert.equal(location.uri, document.uri);
    });

    it('has a root for each of several cables, and places in the second count from the start of the text', async () => {
      client = await Client.start();
      const two = `${cable}\n\n${cable.replaceAll('000217', '000218').replace('ROE', 'POE')}`;
      const document = await client.open(two);
      const symbols = await document.ask<DocumentSymbol[]>('documentSymbol');
      assert.equal(symbols.length, 2);
      assert.deepEqual(
        symbols.map(({ name }) => /21\d/.exec(name)?.[0]),
        ['217', '218'],
      );
      const signature = symbols[1]?.children?.at(-1);
      assert.deepEqual(signature?.selectionRange, document.rangeOf('POE'));
    });

    it('is not made for a question that is taken back before the client has taken the answer before', async () => {
      client = await Client.start({ capabilities: modern });
      const file = Array.from({ length: 300 }, (_, index) =>
        cable.replaceAll('000217', String(1000 + index)),
      );
      const document = await client.open(file.join('\n\n'));
      await document.diagnostics();
      const ask = (token = CancellationToken.None) =>
        client.connection.sendRequest<DocumentSymbol[]>(
          'textDocument/documentSymbol',
          { textDocument: document.id },
          token,
        );
      const hurry = new CancellationTokenSource();
      client.process.stdout?.pause();
      const first = ask();
      const second = assert.rejects(ask(hurry.token), { code: LSPErrorCodes.RequestCancelled });
      await setTimeout(200); // the server would long be done with it
      hurry.cancel();
      const third = ask();
      client.process.stdout?.resume();
      await second;
      assert.equal((await first).length, file.length);
      assert.deepEqual(await third, await first);
    });
  });

  describe('hover', () => {
    it('explains a code of the TAGS in Markdown', async () => {
      client = await Client.start({ capabilities: modern });
      const document = await client.open(cable);
      const hover = await document.ask<Hover>('hover', { position: document.positionOf('EAGR') });
      assert.deepEqual(hover.range, document.rangeOf('EAGR'));
      assert.ok('kind' in Object(hover.contents));
      assert.match(JSON.stringify(hover.contents), /"markdown".*\*\*EAGR/);
    });

    it('is plain text for a client that shows no Markdown', async () => {
      client = await Client.start({ capabilities: plain });
      const document = await client.open(cable);
      const hover = await document.ask<Hover>('hover', { position: document.positionOf('EAGR') });
      assert.match(JSON.stringify(hover.contents), /"plaintext".*"EAGR/);
    });

    it('is nothing on an ordinary word', async () => {
      client = await Client.start();
      const document = await client.open(cable);
      assert.equal(await document.ask('hover', { position: document.positionOf('jars were') }), null);
    });
  });

  describe('folding', () => {
    it('gives ranges of several lines', async () => {
      client = await Client.start();
      const document = await client.open(cable);
      const ranges = await document.ask<FoldingRange[]>('foldingRange');
      assert.ok(ranges.length > 0);
      for (const { startLine, endLine } of ranges) assert.ok(startLine < endLine);
      assert.ok(ranges.some(({ startLine }) => startLine === document.positionOf('2. (U)').line));
    });

    it('keeps to whole lines and to the number that the client wants', async () => {
      const textDocument = { foldingRange: { lineFoldingOnly: true, rangeLimit: 2 } };
      client = await Client.start({ capabilities: { textDocument } });
      const document = await client.open(cable);
      const ranges = await document.ask<FoldingRange[]>('foldingRange');
      assert.equal(ranges.length, 2);
      for (const range of ranges) assert.equal(range.startCharacter, undefined);
    });
  });

  describe('code actions', () => {
    const context = { diagnostics: [] };

    it('fix what is under the cursor', async () => {
      client = await Client.start();
      const document = await client.open(slip);
      const actions = await document.ask<CodeAction[]>('codeAction', {
        range: document.rangeOf('GV'),
        context,
      });
      const action = actions[0];
      assert.equal(action?.kind, 'quickfix');
      assert.equal(action.isPreferred, true, 'the only fix is the one to take');
      assert.deepEqual(action.diagnostics, await document.diagnostics());
      assert.equal(applied(document, action), cable);
    });

    it('fix nothing away from any finding', async () => {
      client = await Client.start();
      const document = await client.open(slip);
      const range = document.rangeOf('EAGR');
      const only = ['quickfix'];
      assert.deepEqual(await document.ask('codeAction', { range, context: { ...context, only } }), []);
    });

    it('make every safe fix of the text at once, on demand', async () => {
      client = await Client.start();
      const document = await client.open(slip.replace('EAGR', 'eagr'));
      const only = ['source.fixAll'];
      const actions = await document.ask<CodeAction[]>('codeAction', {
        range: document.rangeOf('UNCLAS'),
        context: { ...context, only },
      });
      assert.equal(actions.length, 1);
      assert.equal(actions[0]?.kind, 'source.fixAll.cable');
      assert.equal(applied(document, actions[0]), slip);
    });

    it('are not offered to a client that knows commands only', async () => {
      client = await Client.start({ capabilities: plain });
      assert.equal(client.initialized?.capabilities.codeActionProvider, undefined);
    });
  });

  it('answer with nothing for a text that is not open', async () => {
    client = await Client.start();
    const document = await client.open(cable);
    await document.close();
    const position = { line: 0, character: 0 };
    assert.equal(await document.ask('hover', { position }), null);
    assert.equal(await document.ask('documentSymbol'), null);
    assert.equal(await document.ask('foldingRange'), null);
    const range = { start: position, end: position };
    assert.deepEqual(await document.ask('codeAction', { range, context: { diagnostics: [] } }), []);
  });
});

function assertNested(document: OpenText, symbols: readonly DocumentSymbol[], within?: DocumentSymbol): void {
  const text = TextDocument.create(document.uri, 'cable', 1, document.text);
  for (const symbol of symbols) {
    const [start, end] = [text.offsetAt(symbol.range.start), text.offsetAt(symbol.range.end)];
    const name = symbol.selectionRange;
    assert.ok(start <= text.offsetAt(name.start) && text.offsetAt(name.end) <= end, symbol.name);
    if (within) {
      assert.ok(
        text.offsetAt(within.range.start) <= start && end <= text.offsetAt(within.range.end),
        symbol.name,
      );
    }
    assertNested(document, symbol.children ?? [], symbol);
  }
}

/** The text after an action; its edits must be for the present version. */
function applied(document: OpenText, action: CodeAction | undefined): string {
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.ok(change);
  assert.equal(change.textDocument.version, document.version);
  const text = TextDocument.create(document.uri, 'cable', 1, document.text);
  return TextDocument.applyEdits(text, change.edits as Parameters<typeof TextDocument.applyEdits>[1]);
}
