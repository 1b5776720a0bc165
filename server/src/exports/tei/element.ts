import { xmlAttribute, xmlText } from '../xml';

/** An element of XML, or the words between elements. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content: readonly XmlNode[];
  /** Holds elements alone, so that each may have a line of its own. */
  readonly isStructure: boolean;
}

/** Those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element whose content is words and what stands among them: no blank is added to it. */
export function element(
  name: string,
  attributes: Attributes = {},
  content: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, content, isStructure: false };
}

/** An element that holds elements alone. */
export function structure(name: string, attributes: Attributes, content: readonly XmlNode[]): XmlElement {
  return { name, attributes, content: content.filter(isElement), isStructure: true };
}

/** True for an element, false for words. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** Holds pointers that are made of safe signs, in which `ids.ts` leaves room for the name of the cable. */
const POINTERS: ReadonlySet<string> = new Set(['xml:id', 'target', 'scheme']);

const STEP = '  ';

/**
 * An element as it is written to a file: structure line by line, words with the line ends they have. These are indented,
 * but for those within an element that preserves its blanks.
 */
export function printed(node: XmlNode, indent = ''): string {
  if (!isElement(node)) return xmlText(node).replaceAll('\n', `\n${indent}`);
  if (keepsBlanks(node)) return verbatim(node);
  const { content, isStructure } = node;
  const within = indent + STEP;
  const parts = content.map((child) => printed(child, within));
  return isStructure
    ? tagged(node, [...parts.map((part) => `\n${within}${part}`), `\n${indent}`])
    : tagged(node, parts);
}

/** The same without any blank that is not its own. */
function verbatim(node: XmlNode): string {
  return isElement(node) ? tagged(node, node.content.map(verbatim)) : xmlText(node);
}

function tagged(node: XmlElement, parts: readonly string[]): string {
  const tag = node.name + attributesOf(node);
  return node.content.length === 0 ? `<${tag}/>` : `<${tag}>${parts.join('')}</${node.name}>`;
}

function keepsBlanks({ attributes }: XmlElement): boolean {
  return attributes['xml:space'] === 'preserve';
}

function attributesOf({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === null || value === undefined || value === '') return '';
      return ` ${name}="${POINTERS.has(name) ? value : xmlAttribute(String(value))}"`;
    })
    .join('');
}
