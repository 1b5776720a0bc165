import { strict as assert } from 'node:assert';
import { onTyped, partnerBelow, type TypingSettings } from '../../../server/src/features/typing';
import { standardKnowledge } from '../../../server/src/knowledge';
import { readCable } from '../../../server/src/model/cable';
import { marked } from '../../helpers/marked';

const front = `C O N F I D E N T I A L VALLETTA 000217

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV MT
SUBJECT: HONEY

`;
const usual: TypingSettings = { continueParagraphs: true, capitaliseCodes: false };

/** The text after a key was typed at the | and all that it brings with it; the body alone. */
function typed(textWithCursor: string, key: string, settings = usual): string {
  const { text, offset } = marked(textWithCursor);
  const with_key = text.slice(0, offset) + key + text.slice(offset);
  const changes = onTyped(readCable(with_key), offset + key.length, key, settings, standardKnowledge);
  return changes.reduce(
    (before, { span, newText }) => before.slice(0, span.start) + newText + before.slice(span.end),
    with_key,
  );
}

const enter = (body: string): string => typed(front + body, '\n').slice(front.length);

describe('Enter at the end of a paragraph', () => {
  it('begins the next with its number and mark', () => {
    assert.equal(
      enter('3. (SBU) The minister left early.|'),
      '3. (SBU) The minister left early.\n\n4. (SBU) ',
    );
    assert.equal(enter('1. The minister left early.|'), '1. The minister left early.\n\n2. ');
  });

  it('keeps the style of the cable: signs, blanks, and whether empty lines part the paragraphs', () => {
    assert.equal(enter('1)  (C)  The minister left.|'), '1)  (C)  The minister left.\n\n2)  (C) ');
    assert.equal(
      enter('1. (C) The minister left.\n2. (U) It had rained.|'),
      '1. (C) The minister left.\n2. (U) It had rained.\n3. (U) ',
    );
    assert.equal(
      enter('\u00b61. (C) The minister left.|'),
      '\u00b61. (C) The minister left.\n\n\u00b62. (C) ',
    );
  });

  it('again takes it away', () => {
    assert.equal(enter('3. (SBU) The minister left.\n\n4. (SBU) |'), '3. (SBU) The minister left.\n\n');
    assert.equal(
      enter('3. (SBU) The minister left.\n\n|'),
      '3. (SBU) The minister left.\n\n\n',
      'and does not bring it back',
    );
  });

  it('ends a line where the sentence goes on', () => {
    assert.equal(enter('1. (C) The minister left the room and|'), '1. (C) The minister left the room and\n');
  });

  it('ends a line where the next word would have found no room, and begins the paragraph behind an empty one', () => {
    const line = '1. (C) The minister left the room, and it had rained all day.';
    assert.equal(enter(`${line}|`), `${line}\n`);
    assert.equal(enter(`${line}\n|`), `${line}\n\n2. (C) `);
  });

  it('begins the next behind any sentence where the editor wraps the lines', () => {
    const long = `1. (C) ${'The minister left the room. '.repeat(5).trim()}`;
    assert.equal(enter(`${long}|`), `${long}\n\n2. (C) `);
  });

  it('lets lists, headings and quoted texts be', () => {
    assert.equal(
      enter('1. (C) The minister named:\n-- the fair.|'),
      '1. (C) The minister named:\n-- the fair.\n',
    );
    assert.equal(enter('1. (C) SUMMARY.|'), '1. (C) SUMMARY.\n');
    const quoted = '1. (C) He read:\n\nBEGIN TEXT:\n\n1. Wax is dear.|\n\nEND TEXT.\n';
    assert.equal(enter(quoted), quoted.replace('|', '\n'));
  });

  it('gives no number twice', () => {
    assert.equal(
      enter('1. (C) The minister left.|\n\n2. (C) It rained.'),
      '1. (C) The minister left.\n\n\n2. (C) It rained.',
    );
  });

  it('keeps the line ends of the file', () => {
    const dos = (text: string) => text.replaceAll('\n', '\r\n');
    assert.equal(
      typed(dos(`${front}1. (C) The minister left.|`), '\r\n'),
      dos(`${front}1. (C) The minister left.\n`),
    );
    const { text, offset } = marked(dos(`${front}1. (C) The minister left.\n|`));
    const [change] = onTyped(readCable(text), offset, '\n', usual, standardKnowledge);
    assert.equal(change?.newText, '\r\n2. (C) ');
  });

  it('does nothing where the user wants nothing', () => {
    const off = { ...usual, continueParagraphs: false };
    assert.equal(
      typed(`${front}1. (C) The minister left.|`, '\n', off),
      `${front}1. (C) The minister left.\n`,
    );
  });
});

describe('codes in capitals', () => {
  const on = { ...usual, capitaliseCodes: true };
  const capitals = (line: string, key: string): string =>
    typed(`R 140905Z MAY 09\nFM AMEMBASSY ROME\nUNCLAS ROME 000217\n\n${line}`, key, on)
      .split('\n')
      .slice(4)
      .join('\n');

  it('are those of the TAGS line and of addresses, when their word ends', () => {
    assert.equal(capitals('TAGS: pgov|', ' '), 'TAGS: PGOV ');
    assert.equal(capitals('TAGS: PGOV, it|', '\n'), 'TAGS: PGOV, IT\n');
    assert.equal(capitals('tags|', ':'), 'TAGS:');
    assert.equal(capitals('sipdis|', '\n'), 'SIPDIS\n');
  });

  it('are no words of the subject or the text', () => {
    assert.equal(capitals('SUBJECT: honey|', ' '), 'SUBJECT: honey ');
    assert.equal(capitals('1. (C) The tags|', ':'), '1. (C) The tags:');
    assert.equal(capitals('Classified By: Jane|', ' '), 'Classified By: Jane ');
  });

  it('are left alone unless the user wants them', () => {
    assert.equal(typed(`${front}TAGS: pgov|`, ' '), `${front}TAGS: pgov `);
  });
});

describe('the closing partner', () => {
  const partner = (body: string): string | null => {
    const { text, offset } = marked(front + body);
    return partnerBelow(readCable(text), offset, standardKnowledge);
  };

  it('is found for what the line above opens, in its case', () => {
    assert.equal(partner('1. (C) He read:\n\nBEGIN TEXT:\n|'), 'END TEXT');
    assert.equal(
      partner('1. (C) He read:\n\nBegin unofficial translation:\n|'),
      'End unofficial translation',
    );
    assert.equal(partner('1. (C) He read:\n\nQUOTE\n|'), 'UNQUOTE');
    assert.equal(partner('1. (C) BEGIN SUMMARY.\n|'), 'END SUMMARY');
  });

  it('is none where it stands already, or where words follow', () => {
    assert.equal(partner('1. (C) He read:\n\nBEGIN TEXT:\n|\n\nWax is dear.\n\nEND TEXT.'), null);
    assert.equal(partner('1. (C) BEGIN TEXT: Wax\n|'), null);
    assert.equal(partner('1. (C) The minister said we should begin talks\n|'), null);
  });
});
