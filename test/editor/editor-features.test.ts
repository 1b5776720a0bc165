// Colours by meaning, growing selections, hints.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cursorIn } from '../helpers/marked';
import { eventually, openUntitled, set } from './helpers';

const text = `P 140905Z MAY 09
FM AMEMBASSY VALLETTA
TO SECSTATE WASHDC
C O N F I D E N T I A L VALLETTA 000217

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV, PGVO, MT
SUBJECT: BEES

REF: ROME 12

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. (C) The bees left, see reftel. They may come back.

DOE
`;

describe('a cable in the editor', () => {
  it('has its levels, unknown codes and mentions coloured by meaning', async () => {
    const document = await openUntitled(text);
    await eventually(async () =>
      assert.deepEqual(await tokensOf(document), [
        'classification.confidential: C O N F I D E N T I A L',
        'tagCode.unknown: PGVO',
        'classification.confidential: (C)',
        'mention: reftel',
      ]),
    );
  });

  it('is selected step by step', async () => {
    const document = await openUntitled(text);
    const position = document.positionAt(cursorIn(text, 'bees le|ft'));
    await eventually(async () => {
      const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [position],
      );
      const steps: string[] = [];
      for (let range = selection; range; range = range.parent) steps.push(document.getText(range.range));
      assert.ok(steps.includes('left'));
      assert.ok(steps.includes('The bees left, see reftel.'));
      assert.ok(steps.includes('The bees left, see reftel. They may come back.'));
      assert.equal(steps.at(-1), text);
    });
  });

  it('has hints only where they are wanted', async () => {
    const document = await openUntitled(text);
    assert.deepEqual(await hintsOf(document), []);
    await set('cable.inlayHints.tagNames', true);
    await set('cable.inlayHints.dateTime', true);
    try {
      await eventually(async () =>
        assert.deepEqual(await hintsOf(document), [
          '14 May 2009, 09:05 UTC',
          'Internal Governmental Affairs',
          'Malta',
        ]),
      );
    } finally {
      await set('cable.inlayHints.tagNames', undefined);
      await set('cable.inlayHints.dateTime', undefined);
    }
  });
});

/** The tokens of a document, each with its words. */
async function tokensOf(document: vscode.TextDocument): Promise<string[]> {
  const { uri } = document;
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    uri,
  );
  const words: string[] = [];
  let [line, character] = [0, 0];
  const data = Array.from(tokens?.data ?? []);
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(index);
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const modifiers = legend?.tokenModifiers.filter((_, bit) => bits & (1 << bit)) ?? [];
    const name = [legend?.tokenTypes[type], ...modifiers].join('.');
    words.push(`${name}: ${document.getText(new vscode.Range(line, character, line, character + length))}`);
  }
  return words;
}

async function hintsOf(document: vscode.TextDocument): Promise<string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return (hints ?? []).map(({ label }) =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  );
}
