// Runs Lua in a real Neovim that is set up as docs/OTHER-EDITORS.md tells.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The lines of the guide, with the path of this server. */
function init(): string {
  const guide = readFileSync('docs/OTHER-EDITORS.md', 'utf8');
  const lines = /```lua\n(.*?)```/s.exec(guide)?.[1] ?? assert.fail('the guide has no Lua');
  return lines.replace('/path/to/cable/dist/server.js', path.resolve('dist/server.js'));
}

/** What every test may use: to wait for what the server tells, and to ask it. */
const help = `
function waitFor(what, holds)
  assert(vim.wait(30000, holds, 20), 'waited in vain for ' .. what)
end
function findings()
  return vim.tbl_map(function(each) return each.code end, vim.diagnostic.get(0))
end
function waitForFindings(count)
  waitFor(count .. ' findings', function() return #vim.diagnostic.get(0) == count end)
end
function waitForServer()
  waitFor('the server', function() return next(vim.lsp.buf_get_clients(0)) ~= nil end)
end
function ask(method, more)
  local params = vim.tbl_extend('force', { textDocument = { uri = vim.uri_from_bufnr(0) } }, more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000)
  for _, answer in pairs(answers) do
    assert(not answer.error, vim.inspect(answer.error))
    return answer.result
  end
end
function at(line, character)
  return { position = { line = line, character = character } }
end
`;

/**
 * Opens a text in Neovim, runs Lua there once the server is ready, and gives what it returns.
 * @param lua the body of a function
 */
export function inNeovim(text: string, lua: string): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'cable-neovim-'));
  const file = (name: string): string => path.join(folder, name);
  try {
    writeFileSync(file('some.cable'), text);
    writeFileSync(file('init.lua'), init());
    writeFileSync(file('help.lua'), help);
    writeFileSync(
      file('test.lua'),
      `dofile([[${file('help.lua')}]])
local ok, result = pcall(function() waitForServer() ${lua} end)
vim.fn.writefile({ vim.fn.json_encode({ ok = ok, result = result }) }, [[${file('result.json')}]])
vim.cmd('qall!')`,
    );
    const run = spawnSync(
      'nvim',
      [
        '--headless',
        '--clean',
        '-u',
        file('init.lua'),
        file('some.cable'),
        '-c',
        `luafile ${file('test.lua')}`,
      ],
      { cwd: folder, encoding: 'utf8', timeout: 60_000 },
    );
    assert.equal(run.status, 0, run.stderr);
    const { ok, result } = JSON.parse(readFileSync(file('result.json'), 'utf8'));
    assert.ok(ok, String(result));
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
