// What the user sets, and what the extension sets for cables.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { diagnosticsOf, eventually, openUntitled, set } from './helpers';

const withoutExecutiveOrder =
  'UNCLAS VALLETTA 000217\n\nTAGS: PGOV, MT\nSUBJECT: BEES\n\n1. (U) Rain.\n\n2. (U) Sun.\n\nDOE\n';

describe('a change of settings', () => {
  afterEach(async () => {
    await set('cable.lint.rules', undefined);
    await set('cable.lint.profile', undefined);
  });

  it('of cable.lint.rules turns one check off, and on again', async () => {
    const document = await openUntitled(withoutExecutiveOrder);
    await eventually(() => assert.deepEqual(diagnosticsOf(document), ['line 3: information eo-missing']));
    await set('cable.lint.rules', { 'eo-missing': 'off' });
    await eventually(() => assert.deepEqual(diagnosticsOf(document), []));
    await set('cable.lint.rules', { 'eo-missing': 'error' });
    await eventually(() => assert.deepEqual(diagnosticsOf(document), ['line 3: error eo-missing']));
  });

  it('of cable.lint.profile weighs the findings anew', async () => {
    const document = await openUntitled(withoutExecutiveOrder);
    await eventually(() => assert.deepEqual(diagnosticsOf(document), ['line 3: information eo-missing']));
    await set('cable.lint.profile', 'draft');
    await eventually(() => assert.deepEqual(diagnosticsOf(document), ['line 3: warning eo-missing']));
  });
});

describe('typing in a cable', () => {
  const editor = () => vscode.workspace.getConfiguration('editor', { languageId: 'cable' });
  const files = () => vscode.workspace.getConfiguration('files', { languageId: 'cable' });

  it('is quiet: nothing is suggested unasked', () => {
    assert.deepEqual(editor().get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
    assert.equal(editor().get('wordBasedSuggestions'), 'off');
  });

  it('ends a line with Enter, whatever is on offer', () => {
    assert.equal(editor().get('acceptSuggestionOnEnter'), 'off');
  });

  it('changes nothing but what is typed', () => {
    assert.equal(
      editor().get('formatOnType'),
      true,
      'for the next paragraph; no rule of form is attached to it',
    );
    assert.equal(editor().get('formatOnSave'), false);
    assert.equal(
      editor().get('trimAutoWhitespace'),
      true,
      'what Enter has put in goes where nobody types behind it',
    );
    assert.equal(editor().get('autoClosingQuotes'), 'never');
    assert.equal(files().get('trimTrailingWhitespace'), false);
    assert.equal(files().get('insertFinalNewline'), false);
  });

  it('draws nothing into the text: a serial such as #1163 is no colour', () => {
    assert.equal(editor().get('defaultColorDecorators'), 'never');
    assert.equal(editor().get('guides.indentation'), false);
  });

  it('wraps long lines', () => {
    assert.equal(editor().get('wordWrap'), 'on');
  });
});
