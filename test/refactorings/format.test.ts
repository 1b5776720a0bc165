import { strict as assert } from 'node:assert';
import { applyEdits, format, openDocument } from '../../server/src/service';

const formatted = (text: string, within?: { start: number; end: number }): string =>
  applyEdits(
    text,
    format(openDocument(text), (it) => openDocument(it), within),
  );

const untidy = `UNCLAS VALLETTA 000217  \r\n\r\n\r\n\r\nSIPDIS\r\n\r\nTAGS: EAGR MT\r
SUBJECT: SWARM RULES\r\n\r\nREF: A. ROME 1\r\n  B. ROME 2\r\n\r
1. (U) It met.\r\n2. (U) It split.\t\r\n\r\n\r\n\r\n  honey   1   2\r\n  wax     3   4\r\n\r\n\r\n-----\r\nHIVES\r\n-----\r
3. (U) Peace.\r\n`;

describe('the formatter', () => {
  it('parts paragraphs and headings by one empty line, and takes blanks from the ends of lines', () => {
    assert.equal(
      formatted(untidy),
      `UNCLAS VALLETTA 000217\r\n\r\nSIPDIS\r\n\r\nTAGS: EAGR MT\r
SUBJECT: SWARM RULES\r\n\r\nREF: A. ROME 1\r\n     B. ROME 2\r\n\r
1. (U) It met.\r\n\r\n2. (U) It split.\r\n\r\n  honey   1   2\r\n  wax     3   4\r\n\r\n-----\r\nHIVES\r\n-----\r\n\r
3. (U) Peace.\r\n`,
    );
  });

  it('keeps to what is selected', () => {
    const start = untidy.indexOf('1. (U)');
    assert.equal(
      formatted(untidy, { start, end: start + 20 }),
      untidy.replace('met.\r\n2.', 'met.\r\n\r\n2.'),
    );
  });

  it('leaves alone what is no cable', () => {
    assert.equal(
      formatted('Dear colleague,  \n\n\n\nthe hives arrived.\n'),
      'Dear colleague,  \n\n\n\nthe hives arrived.\n',
    );
  });
});
