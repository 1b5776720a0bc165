import { strict as assert } from 'node:assert';
import { defaultSettings } from '../../server/src/config/settings';
import { classWords } from '../../server/src/features/class-words';
import { newCable } from '../../server/src/features/new-cable';
import { standardKnowledge } from '../../server/src/knowledge';
import { readCable } from '../../server/src/model/cable';
import { type Generation, generations } from '../../server/src/model/generation';
import {
  diagnostics,
  newCableChoices,
  newCable as newCableText,
  openDocument,
} from '../../server/src/service';

/** The text that a snippet gives to somebody who fills nothing in. */
function unfilled(snippet: string): string {
  return snippet.replace(/\$(?:\d+|\{\d+:((?:[^}\\]|\\.)*)\})/g, '$1').replace(/\\(.)/g, '$1');
}

const made = (generation: Generation, level: Parameters<typeof newCable>[0]['level'], post = 'VALLETTA') =>
  newCable({ generation, level, post }, standardKnowledge);

describe('a new cable', () => {
  it('has the form of its period: one of about 1999 to 2010', () => {
    assert.equal(
      unfilled(made('cablegate', 'CONFIDENTIAL')),
      `VZCZCXRO0000
PP RUEHC
DE RUEHVT #0000 0000000
ZNY CCCCC ZZH
P ddhhmmZ MON yy
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC 0000
INFO RUEHRO/AMEMBASSY ROME
C O N F I D E N T I A L VALLETTA 000000

SIPDIS

E.O. 12958: DECL: mm/dd/yyyy
TAGS: 
SUBJECT: 

REF: 

Classified By: name, title for reasons 1.4 (b) and (d).

1. (C) 
SIGNATURE
`,
    );
  });

  it('has nothing to be told of before something is typed', () => {
    for (const { period, levels } of newCableChoices().periods) {
      for (const level of levels) {
        const text = unfilled(newCableText(period, level, 'VALLETTA') ?? '');
        const { findings } = diagnostics(openDocument(text), defaultSettings);
        const told = findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
        assert.deepEqual(told, [], `${period}, ${level}`);
      }
    }
  });

  it('leaves out what only a classified one has', () => {
    const text = unfilled(made('cablegate', 'UNCLASSIFIED'));
    assert.match(text, /^ZNR UUUUU ZZH$/m);
    assert.match(text, /^E\.O\. 12958: N\/A$/m);
    assert.doesNotMatch(text, /Classified By|\n\n\n/);
  });

  it('has ENTIRE TEXT as its first paragraph in the 1980s', () => {
    assert.match(unfilled(made('middle', 'SECRET')), /^1\. SECRET - ENTIRE TEXT\.\n\n2\. $/m);
    assert.match(unfilled(made('middle', 'UNCLASSIFIED')), /^1\. $/m);
  });

  it('asks for the same thing once: the hour, the post that nobody has named', () => {
    const snippet = newCable({ generation: 'sas', level: 'UNCLASSIFIED', post: null }, standardKnowledge);
    const numbers = [...snippet.matchAll(/\$\{(\d+):ddhhmm\}/g)].map(([, number]) => number);
    assert.equal(numbers.length, 2);
    assert.equal(new Set(numbers).size, 1);
  });

  for (const generation of generations) {
    it(`is read as what it is, in every level: ${generation}`, () => {
      for (const { level } of classWords(generation, standardKnowledge)) {
        const text = unfilled(made(generation, level))
          .replace('ddhhmmZ MON yy', '140905Z MAY 09')
          .replace(/(VALLETTA )0+/, '$1217');
        const cable = readCable(text, { generation });
        const marking = cable.textLines[0]?.marking ?? cable.footMarking;
        if (generation !== 'pre-1973') assert.equal(marking?.level, level, text);
        assert.ok(cable.recognised, text);
        assert.doesNotMatch(text, /[<>{}]/);
      }
    });
  }
});
