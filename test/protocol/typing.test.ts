import { strict as assert } from 'node:assert';
import type { TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, type OpenText, positionAt } from './client';
import { cable } from './texts';

const body = cable.slice(0, cable.indexOf('\nROE'));

describe('protocol: typing', () => {
  let client: Client;
  afterEach(() => client.dispose());

  it('begins the next paragraph behind Enter', async () => {
    client = await Client.start();
    const document = await client.open(`${body.trimEnd()}\n`);
    assert.equal(await typed(document, '\n'), `${body.trimEnd()}\n\n4. (U) `);
  });

  it('does so in the second of two cables', async () => {
    client = await Client.start();
    const second = body.trimEnd().replaceAll('000217', '000218');
    const document = await client.open(`${cable}\n\n${second}\n`);
    assert.equal(await typed(document, '\n'), `${cable}\n\n${second}\n\n4. (U) `);
  });

  it('does nothing where the setting says no, and everything it is asked for where it says so', async () => {
    client = await Client.start({
      settings: { cable: { typing: { continueParagraphs: false, capitaliseCodes: true } } },
    });
    const document = await client.open(`${body.trimEnd()}\n`);
    assert.equal(await typed(document, '\n'), document.text);
    await document.splice(0, document.text.length, 'UNCLAS ROME 000114\n\nTAGS: pgov,');
    assert.equal(await typed(document, ','), 'UNCLAS ROME 000114\n\nTAGS: PGOV,');
  });

  it('takes broken settings for none', async () => {
    client = await Client.start({ settings: { cable: { typing: 'yes', completion: 3 } } });
    const document = await client.open(`${body.trimEnd()}\n`);
    assert.equal(await typed(document, '\n'), `${body.trimEnd()}\n\n4. (U) `);
  });

  it('tells what closes the block that the line above opens', async () => {
    client = await Client.start();
    const document = await client.open(`${body.trimEnd()}\n\nBEGIN TEXT:\n`);
    const position = positionAt(document.text, document.text.length);
    const partner = await client.request('cable/partner', { textDocument: document.id, position });
    assert.equal(partner, 'END TEXT');
  });

  it('makes new cables of what may be chosen, and of nothing else', async () => {
    client = await Client.start();
    const choices = await client.request<{
      periods: { period: string; levels: string[] }[];
      posts: object[];
    }>('cable/newCableChoices');
    assert.ok(choices.posts.length > 300);
    for (const { period, levels } of choices.periods) {
      for (const level of levels) {
        const text = await client.request<string>('cable/newCable', { period, level, post: 'ROME' });
        assert.match(text, /ROME|Rome/);
      }
    }
    await assert.rejects(
      client.request('cable/newCable', { period: 'cablegate', level: 'LOUD', post: null }),
    );
  });
});

/** The text after what a key brings that was typed at its end. */
async function typed(document: OpenText, ch: string): Promise<string> {
  const position = positionAt(document.text, document.text.length);
  const options = { tabSize: 2, insertSpaces: true };
  const edits = await document.ask<TextEdit[] | null>('onTypeFormatting', { position, ch, options });
  return TextDocument.applyEdits(TextDocument.create('', '', 0, document.text), edits ?? []);
}
