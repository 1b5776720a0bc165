import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

const { wordPattern, surroundingPairs, onEnterRules } = JSON.parse(
  readFileSync('syntaxes/language-configuration.json', 'utf8'),
);

/** What a double click takes, word by word. */
const wordsOf = (text: string): string[] => text.match(new RegExp(wordPattern.pattern, 'gu')) ?? [];

/** Whether the line below begins at the margin where Enter is pressed between these words. */
const isAtMargin = (before: string, after = ''): boolean => {
  const rule = onEnterRules.find(
    ({ beforeText, afterText = '' }: { readonly beforeText: string; readonly afterText?: string }) =>
      new RegExp(beforeText).test(before) && new RegExp(afterText).test(after),
  );
  return rule.action.indent === 'none' && rule.action.removeText > 100;
};

describe('the language configuration', () => {
  it('begins at the margin behind an archive line and an empty line, else where the line above begins', () => {
    assert.equal(isAtMargin('                  ------------------191127Z 044210 /21'), true);
    assert.equal(
      isAtMargin('     '),
      true,
      'VS Code does not ask where the next Enter comes within milliseconds',
    );
    assert.equal(isAtMargin('     B. MILAN 1'), false);
    assert.equal(isAtMargin('   ', '  B. MILAN 1'), false);
    assert.equal(isAtMargin('(', ')'), false);
  });

  it('takes codes, offices and numbers as one word', () => {
    assert.deepEqual(wordsOf('TAGS: PGOV, EAGR'), ['TAGS', 'PGOV', 'EAGR']);
    assert.deepEqual(wordsOf('DEPT FOR EUR/SE (DOE), A/DCM, C&R'), [
      'DEPT',
      'FOR',
      'EUR/SE',
      'DOE',
      'A/DCM',
      'C&R',
    ]);
    assert.deepEqual(wordsOf('09VALLETTA217 140905Z 12958'), ['09VALLETTA217', '140905Z', '12958']);
    assert.deepEqual(wordsOf('1. (C/NF) E.O. 12958'), ['1', 'C/NF', 'E.O.', '12958']);
  });

  it('parts a routing indicator from its address, and plain words at a stroke', () => {
    assert.deepEqual(wordsOf('RUEHC/SECSTATE WASHDC'), ['RUEHC', 'SECSTATE', 'WASHDC']);
    assert.deepEqual(wordsOf("and/or the minister's"), ['and', 'or', 'the', "minister's"]);
  });

  it('surrounds a selection with brackets and quotation marks', () => {
    const opening = surroundingPairs.map(([open]: [string]) => open);
    for (const sign of ['(', '[', '"', '“']) assert.ok(opening.includes(sign), sign);
  });
});
