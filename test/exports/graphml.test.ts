import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { damagedCables, texts } from '../helpers/arbitraries';
import { corpus, exported, exportedText, reading, whole } from './cables';
import { type Element, readXml } from './xml-reader';

interface Graph {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly edges: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Reads a document as a program of networks does, and holds it to the schema. */
function graphOf(output: string): Graph {
  const root = readXml(output);
  assert.equal(root.name, 'graphml');
  assert.equal(root.attributes.xmlns, 'http://graphml.graphdrawing.org/xmlns');
  const keys = new Map(
    root.children
      .filter(({ name }) => name === 'key')
      .map((key) => [key.attributes.id ?? '', key.attributes]),
  );
  const graph = root.children.at(-1);
  assert.equal(graph?.name, 'graph');
  assert.equal(root.children.length, keys.size + 1);
  assert.equal(graph.attributes.edgedefault, 'directed');
  const dataOf = ({ name: owner, children }: Element): Readonly<Record<string, string>> =>
    Object.fromEntries(
      children.map(({ name, attributes, text }) => {
        const key = keys.get(attributes.key ?? '');
        assert.equal(name, 'data');
        assert.ok(key?.for === owner && key['attr.name'] !== undefined);
        if (key['attr.type'] === 'boolean') assert.match(text, /^(?:true|false)$/);
        if (key['attr.type'] === 'int') assert.match(text, /^\d+$/);
        return [key['attr.name'], text];
      }),
    );
  const nodes = new Map<string, Readonly<Record<string, string>>>();
  const edges = new Map<string, Readonly<Record<string, string>>>();
  for (const element of graph.children) {
    const { id = '', source = '', target = '' } = element.attributes;
    if (element.name === 'node') {
      assert.match(id, /^[\w.-]+$/);
      assert.ok(!nodes.has(id), id);
      nodes.set(id, dataOf(element));
    } else {
      assert.equal(element.name, 'edge');
      assert.ok(nodes.has(source) && nodes.has(target));
      assert.ok(!edges.has(`${source} ${target}`));
      edges.set(`${source} ${target}`, dataOf(element));
    }
  }
  return { nodes, edges };
}

function graph(files: Readonly<Record<string, string>>): Graph {
  return graphOf(exported('graphml', files));
}

const cited = whole.replace('000217', '000501').replace('140905Z MAY 09', '140905Z MAY 08');

describe('cables as graphml', () => {
  it('are nodes, and what they refer to', () => {
    const { nodes, edges } = graph({ 'malta/a.cable': whole });
    assert.deepEqual(Object.fromEntries(nodes), {
      '09VALLETTA217': {
        label: '09VALLETTA217',
        mrn: '09VALLETTA217',
        post: 'VALLETTA',
        date: '2009-05-14',
        subject: 'MALTA: BEEKEEPERS SAY "NO", AND SWARM',
        classification: 'CONFIDENTIAL',
        from: 'AMEMBASSY VALLETTA',
        tags: 'PGOV; EAGR; MT',
        generation: 'cablegate',
        file: 'malta/a.cable',
        known: 'true',
      },
      '08VALLETTA501': { label: '08VALLETTA501', mrn: '08VALLETTA501', post: 'VALLETTA', known: 'false' },
      '09STATE40112': { label: '09STATE40112', mrn: '09STATE40112', post: 'STATE', known: 'false' },
    });
    assert.deepEqual(Object.fromEntries(edges), {
      '09VALLETTA217 08VALLETTA501': { weight: '1', letters: 'A', text: '08 VALLETTA 501', notal: 'false' },
      '09VALLETTA217 09STATE40112': { weight: '1', letters: 'B', text: 'STATE 40112', notal: 'true' },
    });
  });

  it('are known wherever they stand, before what refers to them or behind', () => {
    for (const files of [
      { 'a.cable': whole, 'b.cable': cited },
      { 'b.cable': cited, 'a.cable': whole },
    ])
      assert.equal(graph(files).nodes.get('08VALLETTA501')?.known, 'true');
  });

  it('are one node where they have one number, with what any part or copy of them tells', () => {
    const part = whole
      .replace(/^SUBJECT:.*\n/m, '')
      .replace('REF: A. 08 VALLETTA 501', 'REF: A. 08 VALLETTA 499');
    const { nodes, edges } = graph({ 'a.cable': part, 'b.cable': whole, 'c.cable': whole });
    const { subject, file } = nodes.get('09VALLETTA217') ?? {};
    assert.deepEqual([subject, file], ['MALTA: BEEKEEPERS SAY "NO", AND SWARM', 'a.cable; b.cable; c.cable']);
    assert.deepEqual(
      [...edges].map(([pair, { weight }]) => [pair, weight]),
      [
        ['09VALLETTA217 08VALLETTA499', '1'],
        ['09VALLETTA217 09STATE40112', '1'],
        ['09VALLETTA217 08VALLETTA501', '1'],
      ],
    );
  });

  it('weigh as often as one names the other', () => {
    const twice = whole.replace('     B. STATE 40112 (NOTAL)', '     B. 08 VALLETTA 501');
    assert.deepEqual(Object.fromEntries(graph({ 'a.cable': twice }).edges), {
      '09VALLETTA217 08VALLETTA501': {
        weight: '2',
        letters: 'A; B',
        text: '08 VALLETTA 501; 08 VALLETTA 501',
        notal: 'false',
      },
    });
  });

  it('are of the year before where only a cable of that year is there', () => {
    const january = reading('january-references');
    const { edges } = graph(january);
    const likely = [...edges.keys()].map((pair) => pair.split(' ')[1] ?? '');
    const [file = '', text = ''] = Object.entries(january)[0] ?? [];
    assert.match(exported('ndjson', { [file]: text }), /"or":"/);
    const [, mrn = '', or = ''] = /"mrn":"([^"]+)","or":"([^"]+)"/.exec(exported('ndjson', january)) ?? [];
    assert.ok(likely.includes(mrn) && !likely.includes(or));
    const [, year = '', post = '', number = ''] = /^(\d\d)(\D+)(\d+)$/.exec(or) ?? [];
    const other = whole.replace('VALLETTA 000217', `${post} ${number}`).replace('MAY 09', `DEC ${year}`);
    const found = [...graph({ ...january, 'b.cable': other }).edges.keys()].map((pair) => pair.split(' ')[1]);
    assert.ok(found.includes(or) && !found.includes(mrn));
  });

  it('have names before 1973, too, and a place where they have none', () => {
    const { nodes, edges } = graph({
      ...reading('paper-several-in-a-file'),
      'box 4/b.cable': whole.slice(whole.indexOf('C O N F')).replace('VALLETTA 000217', ''),
    });
    assert.deepEqual(
      [...nodes].map(([id, { label, known }]) => [id, label, known]),
      [
        ['BERN_870_FY63', 'BERN 870 [FY63]', 'true'],
        ['BERN_874_FY63', 'BERN 874 [FY63]', 'true'],
        ['STATE_BERN_1020_FY63', 'STATE>BERN 1020 [FY63]', 'true'],
        ['box_4_b.cable_0', 'MALTA: BEEKEEPERS SAY "NO", AND SWARM', 'true'],
        ['STATE_BERN_1011_FY63', 'STATE>BERN 1011 [FY63]', 'false'],
        ['08VALLETTA501', '08VALLETTA501', 'false'],
      ],
    );
    assert.ok(edges.has('BERN_874_FY63 BERN_870_FY63') && edges.has('STATE_BERN_1020_FY63 BERN_874_FY63'));
  });

  it('are an empty network where there are none', () => {
    const { nodes, edges } = graph({});
    assert.deepEqual([nodes.size, edges.size], [0, 0]);
  });

  it('are a network whatever the text', () => {
    graph(corpus);
    fc.assert(
      fc.property(fc.oneof(texts, damagedCables), (text) => {
        graphOf(exportedText('graphml', text).output);
      }),
      { numRuns: 200 },
    );
  });
});
