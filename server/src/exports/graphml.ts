import type { ReferenceRecord } from '../features/record';
import { memoized } from '../text/memoized';
import type { ExportDocument, ExportedCable, Exporter } from './exporter';
import { freshIds } from './ids';
import { citedName, nameOf, nameOrPlace } from './names';
import { type Citation, type NetworkCable, type NetworkEdge, type NetworkNode, networkOf } from './network';
import { xmlAttribute, xmlText } from './xml';

/** The network of cables and their references. */
export const graphml: Exporter = {
  id: 'graphml',
  summary: 'the network of cables and their references, for Gephi, yEd and NetworkX (GraphML)',
  extension: '.graphml',
  piece: (exported) => JSON.stringify(networkCable(exported)),
  document: graph,
};

function networkCable(exported: ExportedCable): NetworkCable {
  const { cable, record } = exported;
  return {
    name: nameOrPlace(exported),
    file: record.file,
    values: {
      label: nameOf(exported) ?? record.subject ?? nameOrPlace(exported),
      mrn: record.mrn ?? '',
      post: record.post ?? '',
      date: cable.date ?? '',
      subject: record.subject ?? '',
      classification: record.classification?.level ?? '',
      from: record.from ?? '',
      tags: record.tags.map(({ code }) => code).join('; '),
      generation: record.generation ?? '',
    },
    citations: record.references.flatMap((reference, index) =>
      citationsOf(reference, cable.references?.items[index]?.post ?? null),
    ),
  };
}

/** A range names two cables, its first and its last. Letters and whatever else is no cable are no part of the network. */
function citationsOf(reference: ReferenceRecord, post: string | null): Citation[] {
  const { letter, text, notal, mrn, or, through } = reference;
  const citation = (name: string): Citation => ({
    name,
    values: { label: name, mrn: mrn === null ? '' : name, post: post ?? '' },
    letter: letter ?? '',
    text,
    notal,
  });
  const name = citedName(reference);
  if (name === null) return [];
  return [
    { ...citation(name), ...(or !== undefined && { or }) },
    ...(through === undefined ? [] : [citation(through)]),
  ];
}

/** The network can be told only when all cables are known. */
function graph(): ExportDocument {
  const cables: NetworkCable[] = [];
  return {
    add(piece) {
      cables.push(JSON.parse(piece));
      return '';
    },
    *end() {
      const { nodes, edges } = networkOf(cables);
      const idOf = memoized(freshIds());
      yield HEAD;
      for (const node of nodes) yield nodeXml(node, idOf);
      for (const edge of edges) yield edgeXml(edge, idOf);
      yield '  </graph>\n</graphml>\n';
    },
  };
}

type Type = 'string' | 'boolean' | 'int';

/** What is told of a node, and of what type it is. */
const NODE_KEYS: Readonly<Record<string, Type>> = {
  label: 'string',
  mrn: 'string',
  post: 'string',
  date: 'string',
  subject: 'string',
  classification: 'string',
  from: 'string',
  tags: 'string',
  generation: 'string',
  file: 'string',
  known: 'boolean',
};

/** The same of an edge. */
const EDGE_KEYS: Readonly<Record<string, Type>> = {
  weight: 'int',
  letters: 'string',
  text: 'string',
  notal: 'boolean',
};

function keys(owner: 'node' | 'edge', types: Readonly<Record<string, Type>>): string {
  return Object.entries(types)
    .map(
      ([name, type]) =>
        `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');
}

/** All that stands above the nodes. */
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys('node', NODE_KEYS)}${keys('edge', EDGE_KEYS)}  <graph id="cables" edgedefault="directed">
`;

function nodeXml({ name, files, values }: NetworkNode, idOf: (name: string) => string): string {
  const data = { ...values, file: files.join('; '), known: String(files.length > 0) };
  return `    <node id="${xmlAttribute(idOf(name))}">${dataXml('node', data)}</node>\n`;
}

function edgeXml({ source, target, citations }: NetworkEdge, idOf: (name: string) => string): string {
  const data = {
    weight: String(citations.length),
    letters: citations
      .map(({ letter }) => letter)
      .filter(Boolean)
      .join('; '),
    text: citations.map(({ text }) => text).join('; '),
    notal: String(citations.some(({ notal }) => notal)),
  };
  return `    <edge source="${xmlAttribute(idOf(source))}" target="${xmlAttribute(idOf(target))}">${dataXml('edge', data)}</edge>\n`;
}

function dataXml(owner: 'node' | 'edge', values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === '' ? '' : `<data key="${owner}-${name}">${xmlText(value)}</data>`))
    .join('');
}
