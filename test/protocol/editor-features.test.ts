import { strict as assert } from 'node:assert';
import type {
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { seededRandom } from '../helpers/random';
import { Client, modern } from './client';
import { cable } from './texts';

const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe('protocol: semantic tokens', () => {
  let client: Client;
  afterEach(() => client.dispose());

  /** The words that the tokens cover, with the names of the legend. */
  function wordsOf({ data }: SemanticTokens, text: string): string[] {
    const { tokenTypes = [], tokenModifiers = [] } =
      client.initialized?.capabilities.semanticTokensProvider?.legend ?? {};
    const lines = text.split('\n');
    let [line, character] = [0, 0];
    return Array.from({ length: data.length / 5 }, (_, index) => {
      const [lineShift = 0, shift = 0, length = 0, type = 0, bits = 0] = data.slice(5 * index);
      character = lineShift > 0 ? shift : character + shift;
      line += lineShift;
      const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
      const name = [tokenTypes[type], ...modifiers].join('.');
      return `${name}: ${lines[line]?.slice(character, character + length)}`;
    });
  }

  it('come whole, in the words of the legend', async () => {
    client = await Client.start();
    const text = cable.replace('EAGR', 'EAGX').replace('little.', 'little (PARA 1).');
    const document = await client.open(text);
    assert.deepEqual(wordsOf(await document.ask<SemanticTokens>('semanticTokens/full'), text), [
      'classification.unclassified: UNCLAS',
      'tagCode.unknown: EAGX',
      'classification.unclassified: (U)',
      'classification.unclassified: (U)',
      'mention: 1',
      'classification.unclassified: (U)',
    ]);
  });

  it('come for a range', async () => {
    client = await Client.start();
    const document = await client.open(cable);
    const range = document.rangeOf('2. (U)');
    assert.deepEqual(wordsOf(await document.ask<SemanticTokens>('semanticTokens/range', { range }), cable), [
      'classification.unclassified: (U)',
    ]);
  });

  it('come as changes that lead to what is whole, edit after edit', async () => {
    client = await Client.start();
    const document = await client.open(cable);
    let { resultId, data } = await document.ask<SemanticTokens>('semanticTokens/full');
    const random = seededRandom(5);
    const pieces = ['(S) ', 'PARA 2 ', '\n', 'REFTEL ', '', 'x', ', PGVO', '\n5. (TS) Late.\n'];
    for (let round = 0; round < 60; round++) {
      const start = random.integer(0, document.text.length);
      const end = Math.min(document.text.length, start + random.pick([0, 0, 1, 5, 40]));
      await document.splice(start, end, random.pick(pieces));
      const delta = await document.ask<SemanticTokensDelta>('semanticTokens/full/delta', {
        previousResultId: resultId,
      });
      for (const { start, deleteCount, data: inserted = [] } of delta.edits.toReversed()) {
        data = data.toSpliced(start, deleteCount, ...inserted);
      }
      const full = await document.ask<SemanticTokens>('semanticTokens/full');
      assert.deepEqual(data, full.data, document.text);
      ({ resultId } = full);
    }
  });

  it('come whole where the client names a result that is not the last', async () => {
    client = await Client.start();
    const document = await client.open(cable);
    const { data } = await document.ask<SemanticTokens>('semanticTokens/full');
    const again = await document.ask<SemanticTokens>('semanticTokens/full/delta', {
      previousResultId: 'none',
    });
    assert.deepEqual(again.data, data);
  });
});

describe('protocol: selection ranges', () => {
  it('are nested, one for each position', async () => {
    const client = await Client.start();
    try {
      const document = await client.open(cable);
      const positions = [document.positionOf('beekeepers, John'), document.positionOf('PGOV')];
      const [inProse, inTags] = await document.ask<SelectionRange[]>('selectionRange', { positions });
      assert.deepEqual(inProse?.range, {
        start: document.positionOf('beekeepers, John'),
        end: document.positionOf(', John'),
      });
      assert.deepEqual(inTags?.range, document.rangeOf('PGOV'));
      assert.deepEqual(outermost(inTags), outermost(inProse));
    } finally {
      client.dispose();
    }
  });

  function outermost(selection: SelectionRange | undefined): SelectionRange | undefined {
    return selection?.parent ? outermost(selection.parent) : selection;
  }
});

describe('protocol: inlay hints', () => {
  let client: Client;
  afterEach(() => client.dispose());

  it('are off until they are wanted, and are asked for anew when the settings change', async () => {
    let refreshed = 0;
    client = await Client.start({
      capabilities: { ...modern, workspace: { ...modern.workspace, inlayHint: { refreshSupport: true } } },
    });
    client.connection.onRequest('workspace/inlayHint/refresh', () => {
      refreshed++;
      return null;
    });
    const document = await client.open(cable);
    assert.deepEqual(await document.ask<InlayHint[]>('inlayHint', { range: whole }), []);

    await client.configure({ cable: { inlayHints: { tagNames: true } } });
    const hints = await document.ask<InlayHint[]>('inlayHint', { range: whole });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position]),
      [
        ['Internal Governmental Affairs', document.rangeOf('PGOV').end],
        ['Agriculture and Forestry', document.rangeOf('EAGR').end],
        ['Malta', document.rangeOf('MT').end],
      ],
    );
    assert.ok(refreshed > 0);
  });
});
