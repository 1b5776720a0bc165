import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { openDocument, semanticTokens } from '../../server/src/service';
import { damagedCables, shares } from '../helpers/arbitraries';
import { VALLETTA } from './cables';

/** The tokens, a line each: kind and trait, then the words. */
function tokensOf(text: string): string[] {
  return semanticTokens(openDocument(text)).map(({ span, kind, trait }) => {
    const name = trait === null ? kind : `${kind}.${trait}`;
    return `${name}: ${text.slice(span.start, span.end)}`;
  });
}

/** Those of one kind. */
function ofKind(kind: string, text: string): string[] {
  return tokensOf(text)
    .filter((token) => token.startsWith(kind))
    .map((token) => token.slice(kind.length).replace(/^\.|^: /, ''));
}

const tagged = (codes: string, text = 'UNCLAS VALLETTA 000217') =>
  `R 140905Z MAY 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n${text}\n\nE.O. 12958: N/A\nTAGS: ${codes}\nSUBJECT: BEES\n\n1. (U) Rain.\n`;

describe('semanticTokens', () => {
  it('tell levels and mentions apart', () => {
    assert.deepEqual(tokensOf(VALLETTA), [
      'classification.confidential: C O N F I D E N T I A L',
      'classification.confidential: (C)',
      'classification.confidential: (C/NF)',
      'mention: reftel',
      'mention: A',
      'classification.unclassified: (U)',
      'classification.unclassified: (SBU)',
    ]);
  });

  it('know every level, garbled or not', () => {
    const levels = (word: string) => ofKind('classification', tagged('MT', `${word} VALLETTA 000217`))[0];
    assert.equal(levels('UNCLAS'), 'unclassified: UNCLAS');
    assert.equal(levels('LIMITED OFFICIAL USE'), 'limitedOfficialUse: LIMITED OFFICIAL USE');
    assert.equal(levels('C O N F I D E T I A L'), 'confidential: C O N F I D E T I A L');
    assert.equal(levels('S E C R E T'), 'secret: S E C R E T');
    assert.equal(levels('T O P  S E C R E T'), 'topSecret: T O P  S E C R E T');
  });

  it('mark codes that no list has, and those no longer in use', () => {
    assert.deepEqual(ofKind('tagCode', tagged('PGOV, PGVO, UR, MT')), ['unknown: PGVO', 'deprecated: UR']);
  });

  it('leave names among the TAGS alone', () => {
    assert.deepEqual(ofKind('tagCode', tagged('PGOV, MT (DOE, JANE)')), []);
  });

  it('lie on one line each, in order, without overlaps, and are those of a range', () => {
    fc.assert(
      fc.property(damagedCables, shares, shares, (text, one, other) => {
        const document = openDocument(text);
        const tokens = semanticTokens(document);
        let end = 0;
        for (const { span } of tokens) {
          assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
          end = span.end;
        }
        const [from = 0, to = 0] = [one, other]
          .map((share) => Math.floor(share * text.length))
          .sort((a, b) => a - b);
        assert.deepEqual(
          semanticTokens(document, { start: from, end: to }),
          tokens.filter(({ span }) => span.start < to && from < span.end),
        );
      }),
      { numRuns: 200 },
    );
  });
});
