import { strict as assert } from 'node:assert';
import type { Profile } from '../../server/src/config/settings';
import { lintText } from './read';

// Where the rules of blocks, sections and artefacts must keep silent, or speak once.

describe('rules of the blocks', () => {
  it('take any word COMMENT above END COMMENT for its opening', () => {
    assert.deepEqual(ids(['1. (U) Poloff comment: late. END COMMENT.', '2. (U) End.']), []);
    assert.deepEqual(ids(['1. (U) It was late. END COMMENT.', '2. (U) End.']), ['end-comment-unopened']);
  });

  it('let a comment stay open as the last block, and in its brackets', () => {
    assert.deepEqual(ids(['1. (U) It met.', '2. (U) COMMENT: LATE.']), []);
    assert.deepEqual(ids(['1. (U) It met (Comment: late).', '2. (U) End.']), []);
  });

  it('find a quotation that is never closed, and say less where it ends the cable', () => {
    const open = ['1. (U) He wrote:', 'BEGIN TEXT: WE KEEP BEES.'];
    assert.deepEqual(weights([...open, '2. (U) End.']), ['information']);
    assert.deepEqual(weights(open), ['hint']);
  });

  it('let blocks stand one within another', () => {
    const nested = '1. (U) SUMMARY: IT MET. (COMMENT: LATE. END COMMENT.) END SUMMARY.';
    assert.deepEqual(ids([nested, '2. (U) End.']), []);
  });

  it('leave underlining and rulers of one width alone', () => {
    assert.deepEqual(ids(['1. (U) It met.', 'IN THE HALL\n----', '2. (U) End.']), []);
    const wide = '--------------------';
    const headings = [`${wide}\nIN\n${wide}`, `${wide}\nOUT\n${wide}`] as const;
    assert.deepEqual(ids(['1. (U) It met.', headings[0], '2. (U) Bees.', headings[1], '3. (U) End.']), []);
  });
});

describe('the rule of a lone number', () => {
  const text = 'UNCLAS VALLETTA 000217\n\n1. (U) The federation met.\nDOE\n';
  const tags = (profile: Profile) =>
    lintText(text, profile).findings.flatMap(({ rule, tag }) =>
      rule === 'paragraph-single-numbered' ? [tag] : [],
    );

  it('lets the number fade in a draft, not in a transcription', () => {
    assert.deepEqual(tags('draft'), ['unnecessary']);
    assert.deepEqual(tags('transcribe'), [undefined]);
  });
});

describe('rules of the sections', () => {
  const sections = (...lines: readonly string[]) =>
    lines.map((line, index) => `${line}\n\n${index + 1}. (U) The federation met.`).join('\n\n');

  it('say nothing of a cable of which only the first marker is left', () => {
    assert.deepEqual(found(`${sections('UNCLAS SECTION 01 OF 03 VALLETTA 000217')}\n\n2. (U) End.`), []);
  });

  it('miss no section of which a trace is left', () => {
    const glued = 'UNCLAS SECTION 01 OF 03 VALLETTA 000217\n\n1. (U) It met 002 OF 003 again.';
    assert.deepEqual(found(`${glued}\n\nUNCLAS SECTION 03 OF 03 VALLETTA 000217\n\n2. (U) End.\nDOE`), []);
  });

  it('call a later section with another number that, and no second cable', () => {
    const text = sections(
      'UNCLAS SECTION 01 OF 02 VALLETTA 000217',
      'UNCLAS SECTION 02 OF 02 VALLETTA 000271',
    );
    assert.ok(found(text).includes('section-mrn-differs'));
    assert.ok(!found(text).includes('two-cables-in-file'));
  });

  it('name a file of many cables once', () => {
    const many = [217, 218, 219]
      .map((number) => cable(['1. (U) It met.', '2. (U) End.'], number))
      .join('\n\n');
    assert.deepEqual(found(many), ['two-cables-in-file']);
  });
});

describe('rules of what archives leave', () => {
  it('decode what stands for a sign, and leave addresses of pages alone', () => {
    assert.deepEqual(ids(['1. (U) Bees & wasps: http://example.org/?a=1&b=2', '2. (U) End.']), []);
    assert.deepEqual(ids(['1. (U) Bees &#38; wasps.', '2. (U) It split.<br>']), [
      'conversion-artefact',
      'conversion-artefact',
    ]);
  });

  it('leave it to a person to decode what would then be a tag or an entity', () => {
    const safeties = (paragraph: string) =>
      lintText(cable([paragraph, '2. (U) It split.<br>'])).findings.flatMap(({ fixes }) =>
        fixes.flatMap(({ title, safety }) => (title === 'Decode all entities' ? [safety] : [])),
      );
    assert.deepEqual(safeties('1. (U) Bees &amp; wasps &lt; 300.'), ['safe']);
    assert.deepEqual(safeties('1. (U) They wrote &lt;b&gt; for bees.'), ['suggested']);
    assert.deepEqual(safeties('1. (U) They wrote &amp;lt; for less.'), ['suggested']);
  });

  it('leave the pilcrow of lawyers alone', () => {
    assert.deepEqual(ids(['1. (U) The law (\u00b6 12) is clear.', '2. (U) End.']), []);
  });

  it('look at the numbers of a list only on a page of Markdown', () => {
    const paragraphs = ['1. (U) It met.', '3. (U) End.'];
    assert.deepEqual(ids(paragraphs), ['paragraph-gap']);
    assert.deepEqual(found(cable(paragraphs).replace('EAGR, MT', '[EAGR](#) [MT](#)')), [
      'markdown-list-renumber',
    ]);
  });
});

/** A cable with nothing wrong but these paragraphs. */
function cable(paragraphs: readonly string[], number = 217): string {
  const front = [`UNCLAS VALLETTA 000${number}`, 'SIPDIS', 'E.O. 12958: N/A\nTAGS: EAGR, MT\nSUBJECT: BEES'];
  return [...front, `${paragraphs.join('\n\n')}\nDOE`].join('\n\n');
}

function found(text: string, profile?: Profile): readonly string[] {
  return lintText(text, profile).findings.map(({ rule }) => rule);
}

function ids(paragraphs: readonly string[]): readonly string[] {
  return found(cable(paragraphs));
}

function weights(paragraphs: readonly string[]): readonly string[] {
  return lintText(cable(paragraphs)).findings.map(({ severity }) => severity);
}
