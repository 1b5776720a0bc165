import { strict as assert } from 'node:assert';
import { pageHtml } from '../../../client/src/views/facsimile/page';

describe('the page of the facsimile', () => {
  const html = pageHtml({
    cspSource: 'https://own.example',
    address: (file) => `https://own.example/${file}`,
  });
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];

  it('allows its own scripts and styles, workers and pictures from memory, and nothing else', () => {
    assert.deepEqual(policy.split('; '), [
      "default-src 'none'",
      "script-src https://own.example 'wasm-unsafe-eval'",
      'style-src https://own.example',
      'worker-src blob:',
      'img-src blob:',
    ]);
  });

  it('has no script and no style in itself', () => {
    assert.doesNotMatch(html, /<style|style="|<script(?! type="module" src=)| on[a-z]+="/);
  });
});
