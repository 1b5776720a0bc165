import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../text/span';
import { type JsonPath, JsonPlace } from './json-place';
import { type Layer, readLayer, type Vocabulary } from './layer';
import { folderOf, resolvedFrom } from './location';
import { firstError } from './not-json';
import { type OwnRows, readOwnRows } from './own-tables';
import { type Patterns, patternsIn } from './patterns';

/** The file that is looked for, nearest up the tree. */
export const CONFIG_NAME = 'cable.config.jsonc';

/** A part of a configuration that holds for some files only. */
export interface Override {
  readonly meant: Patterns;
  readonly layer: Layer;
}

/** A configuration file as it is written. Ways in it start at its folder. */
export interface ConfigFile {
  readonly uri: string;
  /** The URIs of the files that it builds upon, the last counting most. */
  readonly bases: readonly string[];
  readonly layer: Layer;
  readonly overrides: readonly Override[];
  readonly ignored: Patterns;
  readonly own: OwnRows;
  /** The URI of the file with the findings that are known. */
  readonly baseline: string | null;
  /** What is wrong in it, a sentence each with its line, counted from 1; the rest counts. */
  readonly problems: readonly string[];
}

/** All that a configuration file may say. */
const MEMBERS: ReadonlySet<string> = new Set([
  '$schema',
  'extends',
  'profile',
  'generation',
  'rules',
  'groups',
  'overrides',
  'ignore',
  'baseline',
  'tags',
  'posts',
  'captions',
  'abbreviations',
  'marks',
]);

/** Reads a configuration: JSON with comments and commas at the end of lists. Never throws. */
export function readConfigFile(uri: string, text: string, vocabulary: Vocabulary): ConfigFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const json = new JsonPlace(tree && getNodeValue(tree));
  for (const [name, place] of json.members()) {
    if (!MEMBERS.has(name)) place.complain(`There is no setting "${name}".`);
  }
  const folder = folderOf(uri);
  const source = { file: uri };
  const baseline = json.at('baseline').string();
  const config = {
    uri,
    bases: json
      .at('extends')
      .strings()
      .map((base) => resolvedFrom(folder, base)),
    layer: readLayer(json, source, vocabulary),
    overrides: json
      .at('overrides')
      .elements()
      .map((override) => ({
        meant: patternsIn(folder, override.at('files').strings()),
        layer: readLayer(override, source, vocabulary),
      })),
    ignored: patternsIn(folder, json.at('ignore').strings()),
    own: readOwnRows(json),
    baseline: baseline === undefined ? null : resolvedFrom(folder, baseline),
  };
  const error = text.trim() === '' ? undefined : firstError(text, errors); // an empty file is one that is being made
  const broken = error ? [`line ${error.line}, column ${error.column}: ${error.words}.`] : [];
  const wrong = json.problems.map(
    ({ path, message }) => `line ${lineOf(text, nodeAt(tree, path)?.offset ?? 0)}: ${message}`,
  );
  return { ...config, problems: [...broken, ...wrong] };
}

/** Where a value stands in the text of a configuration; undefined where it does not. */
export function placeIn(text: string, path: JsonPath): Span | undefined {
  const node = nodeAt(parseTree(text, [], { allowTrailingComma: true }), path);
  const whole = node?.parent?.type === 'property' ? node.parent : node;
  return whole && { start: whole.offset, end: whole.offset + whole.length };
}

function nodeAt(tree: Node | undefined, path: JsonPath): Node | undefined {
  return tree && findNodeAtLocation(tree, [...path]);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
