import { strict as assert } from 'node:assert';

/** An element of XML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own, without that of its children. */
  readonly text: string;
}

const TOKEN =
  /<(?<close>\/)?(?<name>[\w:.-]+)(?<attributes>(?: [\w:.-]+="[^"<>]*")*)(?<empty>\/)?>|(?<text>[^<]+)/y;
const NO_REFERENCE = /&(?!amp;|lt;|gt;|quot;|#\d+;)/;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads a document without comments and CDATA; whatever is not well-formed fails the test. */
export function readXml(document: string): Element {
  const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';
  assert.ok(document.startsWith(prolog));
  assert.match(document, /^[\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  TOKEN.lastIndex = prolog.length;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const { close, name = '', attributes = '', empty, text } = TOKEN.exec(document)?.groups ?? {};
    const top = open.at(-1);
    assert.ok(top && (name || text), `not well-formed: ${document.slice(at, at + 40)}`);
    if (text !== undefined) top.text += plain(text);
    else if (close) assert.equal(open.pop()?.name, name);
    else {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  assert.equal(open.length, 1);
  const [first, ...more] = root.children;
  assert.ok(first && more.length === 0);
  return first;
}

function attributesOf(printed: string): Record<string, string> {
  const found = [...printed.matchAll(/ ([\w:.-]+)="([^"]*)"/g)];
  const attributes = Object.fromEntries(found.map(([, name = '', value = '']) => [name, plain(value)]));
  assert.equal(Object.keys(attributes).length, found.length);
  return attributes;
}

function plain(text: string): string {
  assert.doesNotMatch(text, NO_REFERENCE);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (SIGNS[name] ?? ''),
  );
}
