import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { shares } from '../helpers/arbitraries';
import { Client, type OpenText } from './client';
import { cable } from './texts';

describe('protocol: the server follows the text', () => {
  let client: Client;
  before(async () => {
    client = await Client.start();
  });
  after(() => client.dispose());

  /**
   * What the server says of a text, and what it says of the same words opened afresh, must be equal. Afresh under the
   * same name: findings name the document where they point at another place in it.
   */
  async function assertInStep(document: OpenText): Promise<void> {
    const edited = await answers(document);
    await document.close();
    const fresh = await client.open(document.text);
    assert.deepEqual(edited, await answers(fresh));
    await fresh.close();
  }

  const texts: Record<string, string> = {
    'with LF': cable,
    'with CRLF': cable.replaceAll('\n', '\r\n'),
    'with lone CR': cable.replaceAll('\n', '\r'),
    'with astral characters': cable.replace('honey', '🐝🍯').replace('PGOV', '𝐏GOV'),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`through edits at random ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(edit(), { minLength: 1, maxLength: 12 }), async (edits) => {
          const document = await client.open(text);
          for (const { at, removed, inserted } of edits) {
            const start = onBoundary(document.text, Math.floor(at * document.text.length));
            const end = onBoundary(document.text, Math.min(start + removed, document.text.length));
            await document.splice(start, end, inserted);
          }
          await assertInStep(document);
        }),
        { numRuns: 25 },
      );
    });
  }

  it('through edits at random in a file of several cables, asked behind each', async () => {
    const file = ['000217', '000218', '000219']
      .map((serial) => cable.replaceAll('000217', serial))
      .join('\n');
    await fc.assert(
      fc.asyncProperty(fc.array(edit(), { minLength: 1, maxLength: 6 }), async (edits) => {
        const document = await client.open(file);
        for (const { at, removed, inserted } of edits) {
          const start = onBoundary(document.text, Math.floor(at * document.text.length));
          const end = onBoundary(document.text, Math.min(start + removed, document.text.length));
          await document.splice(start, end, inserted);
          await document.ask('documentSymbol');
        }
        await assertInStep(document);
      }),
      { numRuns: 25 },
    );
  });

  it('through several changes in one message, each meant for the text that the one before left', async () => {
    const document = await client.open(cable);
    await document.change(
      { range: document.rangeOf('PGOV'), text: 'PGVO\nX' },
      { range: { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } }, text: '' },
    );
    document.text = cable.replace('PGOV', 'PGVO\n');
    await assertInStep(document);
  });

  it('through an edit within a surrogate pair', async () => {
    const document = await client.open(cable.replace('honey', '🐝'));
    const bee = document.text.indexOf('🐝');
    await document.splice(bee + 1, bee + 1, 'x');
    await assertInStep(document);
  });

  it('through the whole text sent anew', async () => {
    const document = await client.open('nothing');
    await document.change({ text: cable });
    document.text = cable;
    await assertInStep(document);
  });

  const far = (line: number) => ({ line, character: 999_999 });
  const beyond: Record<string, object> = {
    'a line beyond the end': { start: far(5000), end: far(5001) },
    'an end before the start': { start: { line: 5000, character: 0 }, end: { line: 4999, character: 0 } },
  };
  for (const [name, range] of Object.entries(beyond)) {
    it(`through a range with ${name}`, async () => {
      const document = await client.open(cable);
      await document.change({ range, text: 'DOE\n' }); // as many lines as the range: an index in place goes wrong
      document.text = `${cable}DOE\n`;
      await assertInStep(document);
    });
  }

  it('through changes of a text that was never opened', async () => {
    const stranger = await client.open(cable);
    await stranger.close();
    await stranger.change({ text: 'DOE' });
    assert.deepEqual(await stranger.diagnostics(), []);
  });

  it('in 5 MB, where a key is answered before the next', async () => {
    const paragraph = `4. (U) ${'The bees fly over the hills of Gozo and come home. '.repeat(20)}\n\n`;
    const document = await client.open(cable + paragraph.repeat(5_000_000 / paragraph.length));
    await document.replace('PGOV', 'PGVO');
    const items = await document.diagnostics();
    assert.ok(items.some(({ code }) => code === 'tags-unknown'));
    await document.close();
  });
});

/** A few words in or out, line ends among them. */
function edit() {
  const unit = fc.constantFrom('A', 'b', '7', ' ', '.', '(U)', '\n', '\r\n', '\r', '🐝', '\u0000');
  const inserted = fc.string({ unit, maxLength: 6 });
  return fc.record({ at: shares, removed: fc.nat(30), inserted });
}

/** Editors never point between the halves of a line end. */
function onBoundary(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

async function answers(document: OpenText): Promise<unknown> {
  return {
    diagnostics: await document.diagnostics(),
    symbols: await document.ask('documentSymbol'),
    folding: await document.ask('foldingRange'),
    hover: await document.ask('hover', { position: { line: 5, character: 8 } }),
  };
}
