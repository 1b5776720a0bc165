import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { markdownPage } from '../../server/src/exports/markdown/page';
import type { CablePage, Part } from '../../server/src/exports/page';
import type { Cable } from '../../server/src/model/cable';
import { readText } from '../../server/src/model/document';
import { htmlOf, pageOfCable } from '../exports/pages';
import { damagedCables, longCables, texts } from '../helpers/arbitraries';
import { assertSameWords, shownIn } from '../helpers/shown-signs';

/** What has a meaning in some language of markup. */
const markup = fc.constantFrom(
  ...'*,**,_,`,``,```,~~~,~,[a](b),![a](b),[a]: b,[^1],<b>,</p>,<!--,-->,<a href="x">,&lt;,&hearts;,&#35;,&,#,## ,> ,- ,+ ,* ,1. ,2) ,===,---,|,a | b,:-,\\,\\*,$,==,http://a.example,a@b.example,"," ,    '.split(
    ',',
  ),
  '\t',
);

/** A cable whose words try to be markup. */
const cablesOfMarkup: fc.Arbitrary<string> = fc
  .array(fc.oneof(markup, fc.constantFrom('\n', '\n\n', ' ', 'bees', '\n2. (U) ', '\n\n3. ')), {
    maxLength: 40,
  })
  .map(
    (pieces) =>
      `UNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\nTAGS: EAGR\nSUBJECT: HONEY\n\n1. (U) ${pieces.join('')}\nDOE\n`,
  );

const arbitraries = [
  ['damaged cables', damagedCables, 600],
  ['cables with long bodies', longCables, 300],
  ['any text', texts, 600],
  ['cables whose words try to be markup', cablesOfMarkup, 1500],
] as const;

const corpus = ['samples', 'test/corpus/readings'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.cable'))
    .map((name) => path.join(folder, name)),
);

/** Without what is told of a cable above its text. */
function textOnly(cable: Cable): CablePage {
  return { ...pageOfCable(cable), title: '', marking: '', facts: [] };
}

function count(parts: readonly Part[], kind: Part['kind']): number {
  return parts.reduce(
    (sum, part) =>
      sum + (part.kind === kind ? 1 : 0) + (part.kind === 'quotation' ? count(part.parts, kind) : 0),
    0,
  );
}

const timesIn = (html: string, tag: RegExp) => html.match(tag)?.length ?? 0;

/** What each format makes of a cable is to be read by a browser, and shows its words and no others. */
const formats: Readonly<Record<string, (cable: Cable) => void>> = {
  markdown(cable) {
    const page = textOnly(cable);
    const html = micromark(markdownPage(page));
    assertSameWords(shownIn(html).replace('Heading as printed:', ''), cable);
    assert.doesNotMatch(html, /<(?:em|a|img|ol|input)\b/);
    assert.equal(timesIn(html, /<strong>/g), page.head.length > 0 ? 1 : 0);
    assert.equal(timesIn(html, /<h1>/g), 1);
    assert.equal(timesIn(html, /<h[2-6]>/g), count(page.parts, 'heading'));
    assert.equal(timesIn(html, /<hr \/>/g), count(page.parts, 'rule'));
  },
  html(cable) {
    const html = htmlOf(textOnly(cable));
    assertSameWords(shownIn(html).replace(/The heading in full|The attributes of the archive/g, ''), cable);
    assert.doesNotMatch(html, /<(?:script|img|link|iframe|form)\b|<[^>]* (?:src|on\w+)=|href="(?!#)/);
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) assert.ok(ids.includes(target), target);
  },
};

describe('what is exported for a reader', () => {
  for (const [format, holds] of Object.entries(formats)) {
    const holdsForAll = (text: string) => {
      for (const { cable } of readText(text)) holds(cable);
    };

    it(`shows as ${format} the words of the corpus in their order`, () => {
      for (const file of corpus) holdsForAll(readFileSync(file, 'utf8'));
    });

    for (const [name, arbitrary, numRuns] of arbitraries) {
      it(`shows as ${format} the words of ${name} in their order`, () => {
        fc.assert(fc.property(arbitrary, holdsForAll), { numRuns });
      });
    }
  }
});
