import { strict as assert } from 'node:assert';
import { readingOf } from '../../helpers/clean-cables';
import { rowsOf } from '../../helpers/tables';

/** An incoming telegram of 1954. */
const incoming = ({ from = 'Rome', sent = '', text = 'Beekeepers left petition.' }: Telegram): string =>
  [
    'INCOMING TELEGRAM   Department of State',
    'CONFIDENTIAL',
    'Control: 4123',
    "Rec'd: May 12, 1954",
    '3:05 p.m.',
    `FROM: ${from}`,
    'TO: Secretary of State',
    'NO: 4123, May 12, noon',
    '',
    ...(sent === '' ? [] : [sent, '']),
    text,
    'DOE',
    '',
  ].join('\n');

interface Telegram {
  readonly from?: string;
  readonly sent?: string;
  readonly text?: string;
}

const SMALL = /\b(?:De|Es|Of|Au)\b/g;
const inSmallLetters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<![a-z'])[a-z]/g, (letter) => letter.toUpperCase())
    .replace(SMALL, (word) => word.toLowerCase());

/** The posts that are cities, in capitals and in small letters. */
const cities = rowsOf('posts')
  .filter(
    ({ type = '', mrn_name: mrn = '' }) => /^(?:embassy|consulate)$/.test(type) && !/^US|^STATE/.test(mrn),
  )
  .flatMap(({ printed_name: name = '', mrn_name: mrn = '' }) => [
    { name, mrn },
    { name: inSmallLetters(name), mrn },
  ])
  .concat([
    { name: "St. John's", mrn: 'STJOHNS' },
    { name: "Nuku'alofa", mrn: 'NUKUALOFA' },
  ]);

type City = (typeof cities)[number];

function hold(
  title: string,
  field: string,
  telegram: (city: City) => Telegram,
  reading: (city: City) => unknown,
): void {
  it(title, () => {
    const misread = cities.flatMap((city) => {
      const read = JSON.stringify(readingOf(incoming(telegram(city)))[field]);
      const expected = JSON.stringify(reading(city));
      return read === expected ? [] : [`${city.name}: ${read}, not ${expected}`];
    });
    assert.equal(
      misread.length,
      0,
      `${misread.length} of ${cities.length} are misread:\n${misread.slice(0, 5).join('\n')}`,
    );
  });
}

describe('every post is read on paper', () => {
  hold(
    'as the sender',
    'from',
    ({ name }) => ({ from: name }),
    ({ name }) => name,
  );
  hold(
    'among those to whom it was repeated',
    'info',
    ({ name }) => ({ sent: `SENT DEPARTMENT 4123; REPEATED INFORMATION ${name} 310, MONROVIA 44.` }),
    ({ name }) => (name.toUpperCase() === 'MONROVIA' ? [name] : [name, 'MONROVIA']),
  );
  for (const words of ['Re % 28.', 'Re % telegram 28.', 'Reference: (A) % 28']) {
    hold(
      `in references: ${words}`,
      'references',
      ({ name }) => ({ text: `${words.replace('%', name)} Beekeepers left petition.` }),
      ({ mrn }) => [`${words.includes('(A)') ? 'A ' : ''}${mrn} 28 [FY54]`],
    );
  }
  hold(
    'behind a reference',
    'references',
    ({ name }) => ({ text: `Embtel 12, ${name} 28. Beekeepers left petition.` }),
    ({ mrn }) => ['ROME 12 [FY54]', `${mrn} 28 [FY54]`],
  );
});
