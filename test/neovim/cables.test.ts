import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inNeovim } from './neovim';

const clean = readFileSync('samples/09VALLETTA217.cable', 'utf8');
const withSlips = readFileSync('samples/transcription-with-slips.cable', 'utf8');

describe('a cable in Neovim', () => {
  it('has the findings of the command', () => {
    const lint = spawnSync(
      process.execPath,
      ['dist/cable.js', 'lint', '--format', 'json', 'samples/transcription-with-slips.cable'],
      { encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(lint.stdout);
    const expected = diagnostics.map(({ rule }: { readonly rule: string }) => rule);
    assert.ok(expected.length > 5);
    assert.deepEqual(inNeovim(withSlips, `waitForFindings(${expected.length}) return findings()`), expected);
  });

  it('is checked as it is typed, and mended by a fix', () => {
    const result = inNeovim(
      clean,
      `
      waitForFindings(0)
      local line = vim.fn.search('^TAGS:')
      local printed = vim.fn.getline(line)
      vim.fn.setline(line, (printed:gsub('PGOV', 'PGVO')))
      waitForFindings(1)
      local found = vim.diagnostic.get(0)[1]
      local range = {
        start = { line = found.lnum, character = found.col },
        ['end'] = { line = found.end_lnum, character = found.end_col },
      }
      local diagnostic = found.user_data.lsp
      diagnostic = vim.tbl_extend('force', { range = range, message = found.message, code = found.code, source = 'cable' }, diagnostic)
      local actions = ask('textDocument/codeAction', { range = range, context = { diagnostics = { diagnostic } } })
      vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
      waitForFindings(0)
      return { actions[1].title, vim.fn.getline(line) == printed, found.code }
      `,
    );
    assert.deepEqual(result, ['Replace by PGOV (Internal Governmental Affairs)', true, 'tags-unknown']);
  });

  it('has an outline', () => {
    const names = inNeovim(
      clean,
      `return vim.tbl_map(function(each) return each.name end, ask('textDocument/documentSymbol'))`,
    );
    assert.ok(Array.isArray(names) && names.length > 2, String(names));
  });

  it('leads from a reference to the file of its cable', () => {
    const target = inNeovim(
      'UNCLAS VALLETTA 000306\n\nREF: GENOA 12\n\n1. Rain.\n',
      `
      vim.fn.writefile({ 'UNCLAS GENOA 000012', '', '1. Rain.' }, 'cited.cable')
      local found = ask('textDocument/definition', at(2, 7))
      return vim.fn.fnamemodify(vim.uri_to_fname(found[1].uri or found[1].targetUri), ':t')
      `,
    );
    assert.equal(target, 'cited.cable');
  });

  it('explains a TAG', () => {
    const words = inNeovim(
      clean,
      `
      local line = vim.fn.search('^TAGS:')
      local column = vim.fn.getline(line):find('PGOV') - 1
      return ask('textDocument/hover', at(line - 1, column)).contents.value
      `,
    );
    assert.match(String(words), /Internal Governmental Affairs/);
  });

  it('offers codes by a word of their names', () => {
    const labels = inNeovim(
      clean,
      `
      local line = vim.fn.search('^TAGS:')
      local typed = 'TAGS: PGOV, fish'
      vim.fn.setline(line, typed)
      local list = ask('textDocument/completion', at(line - 1, #typed))
      return vim.tbl_map(function(each) return each.label end, list.items or list)
      `,
    );
    assert.ok(Array.isArray(labels) && labels.includes('EFIS'), String(labels));
  });
});
