import { strict as assert } from 'node:assert';
import { readText } from '../../server/src/model/document';

const cable = (post: string, number: number): string =>
  [
    `R 1${number}1430Z MAY 09`,
    `FM AMEMBASSY ${post}`,
    'TO SECSTATE WASHDC',
    `UNCLAS ${post} 00000${number}`,
    '',
    'SIPDIS',
    '',
    'E.O. 12958: N/A',
    'TAGS: EAGR, MT',
    'SUBJECT: BEES',
    '',
    '1. (U) Bees swarm.',
    '',
    '2. (U) Hives stand.',
    'DOE',
    '',
  ].join('\n');

/** Number, signature and paragraphs of each cable. */
const read = (text: string): string[] =>
  readText(text).map(({ cable: { mrn, signature, paragraphs } }) =>
    [mrn.canonical, signature?.text ?? '-', ...paragraphs.map(({ number }) => number ?? '-')].join(' '),
  );

describe('several cables in a file', () => {
  const between: Readonly<Record<string, string>> = {
    nothing: '',
    'an empty line': '\n',
    'a ruler': '\n-----------------------------\n\n',
    'a page feed': '\n\f\n',
    'an end mark': '\nNNNN\n\n',
    'the end of a cable': '\n=====CABLE ENDS=====\n',
    'a number': '\n\n[2]\n\n',
    'a place in a list': '\n\nCable 2 of 3\n\n',
    'a heading of Markdown': '\n\n## Cable 2\n\n',
    'a fence of Markdown': '\n```\n\n```\n',
    'an address': '\n\nhttps://example.org/cable/09ROME2.html\n\n',
    'marks of XML': '\n</cable>\n<cable id="2">\n',
    'cells of a table of values': '"\n"2","5/12/2009 14:30","09ROME2","Embassy Rome","UNCLASSIFIED","","',
    'a mail':
      '\n\nFrom: Jane Doe <jane@example.org>\nSent: Monday, May 5, 2009\nTo: John Roe\nSubject: FW: cables\n\nsee below\n\n',
  };
  for (const [what, words] of Object.entries(between)) {
    for (const lineEnd of ['\n', '\r\n']) {
      it(`are parted by ${what}${lineEnd === '\n' ? '' : ', with carriage returns'}`, () => {
        const text = [cable('VALLETTA', 1), cable('ROME', 2), cable('VALLETTA', 3)].join(words);
        assert.deepEqual(read(text.replaceAll('\n', lineEnd)), [
          '09VALLETTA1 DOE 1 2',
          '09ROME2 DOE 1 2',
          '09VALLETTA3 DOE 1 2',
        ]);
      });
    }
  }

  for (const lineEnd of ['\n', '\r\n', '\r']) {
    it(`are parted by their moments alone, with empty lines between those of the heading, ${JSON.stringify(lineEnd)}`, () => {
      const text = [cable('VALLETTA', 1), cable('VALLETTA', 2)]
        .join('\n')
        .replaceAll(/(?<=UNCLAS VALLETTA) .*/g, '')
        .replaceAll(/\n(?=FM|TO|UNCLAS)/g, '\n\n');
      assert.equal(read(text.replaceAll('\n', lineEnd)).length, 2);
    });
  }

  it('are one where the text goes on below the line that names another', () => {
    const text = cable('VALLETTA', 1).replace('Bees swarm.', 'We refer to\nUNCLAS ROME 000002\nas sent.');
    assert.deepEqual(read(text), ['09VALLETTA1 DOE 1 2']);
  });

  it('do not end with a name that paragraphs follow', () => {
    const text = cable('VALLETTA', 1).replace('Bees swarm.', 'Bees by town:\n\nROME\n12\nMILAN\n14');
    assert.deepEqual(read(text), ['09VALLETTA1 DOE 1 - 2']);
  });
});
