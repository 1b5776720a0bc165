import {
  type CablePage,
  type Fact,
  type Flow,
  hasBullets,
  type Item,
  type Paragraph,
  type Part,
  type Run,
} from '../page';
import { atHead, markdownBlock, markdownCode, markdownText } from './escape';

/** Lines that belong together; between two blocks stands an empty line. */
type Block = readonly string[];

/** A cable in CommonMark. */
export function markdownPage({ title, facts, parts, head }: CablePage): string {
  const blocks: readonly Block[] = [
    [`# ${markdownText(title)}`],
    facts.map(factLine),
    ...parts.flatMap(partBlocks),
    ...(head.length > 0 ? [['**Heading as printed:**'], markdownBlock(head)] : []),
  ];
  return `${spaced(blocks).join('\n')}\n`;
}

/** The lines of blocks, with an empty one between two of them. */
function spaced(blocks: readonly Block[]): Block {
  const filled = blocks.filter((block) => block.some((line) => line !== ''));
  return filled.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function factLine({ name, values }: Fact): string {
  const told = values.map(({ text, note }) => markdownText(note ? `${text} (${note})` : text));
  return `- **${name}:** ${told.join('; ')}`;
}

function partBlocks(part: Part): readonly Block[] {
  switch (part.kind) {
    case 'heading':
      return [[`## ${inline(part.words)}`]];
    case 'paragraph':
      return paragraphBlocks(part);
    case 'quotation':
      return [quoted(part.parts.flatMap(partBlocks))];
    case 'rule':
      return [['* * *']];
    case 'artefact':
      return [artefact(part.lines)];
    case 'attributes':
      return [markdownBlock(part.lines)];
    case 'signature':
      return [[atHead(inline(part.words))]];
  }
}

/** A paragraph, its number and portion mark right before its first words. */
function paragraphBlocks({ head: heads, flows }: Paragraph): readonly Block[] {
  const head = heads.map(({ text }) => text).join(' ');
  const [first, ...others] = flows;
  if (head === '') return flows.flatMap(flowBlocks);
  const [line = [], ...lines] = first?.kind === 'prose' ? first.lines : [];
  const headed: Flow = {
    kind: 'prose',
    lines: [[{ kind: 'words', text: line.length > 0 ? `${head} ` : head }, ...line], ...lines],
  };
  return [headed, ...(first?.kind === 'prose' ? others : flows)].flatMap(flowBlocks);
}

function flowBlocks(flow: Flow): readonly Block[] {
  switch (flow.kind) {
    case 'prose':
      return proseBlocks(flow.lines);
    case 'list':
      return [listBlock(flow.items)];
    case 'table':
      return [markdownBlock(flow.lines)];
    case 'quotation':
      return [quoted(flow.flows.flatMap(flowBlocks))];
  }
}

/** Lines that stay lines; what is too long to interrupt a sentence on its line parts it. */
function proseBlocks(lines: readonly (readonly Run[])[]): readonly Block[] {
  const blocks: Block[] = [];
  let current: string[] = [];
  const close = (...next: readonly Block[]) => {
    blocks.push(broken(current), ...next);
    current = [];
  };
  for (const line of lines) {
    let from = 0;
    for (const [index, run] of line.entries()) {
      if (run.kind !== 'artefact' || run.lines.length <= FEW) continue;
      current.push(inline(line.slice(from, index)));
      close(markdownBlock(run.lines));
      from = index + 1;
    }
    current.push(inline(line.slice(from)));
  }
  close();
  return blocks;
}

/** So many lines of an artefact may stand within a line. */
const FEW = 2;

/** A list by the signs of Markdown where it has dashes; else with its letters and numbers, for a page would count anew. */
function listBlock(items: readonly Item[]): Block {
  if (hasBullets(items)) return items.map(({ words }) => `- ${atHead(inline(words))}`);
  return broken(items.map(({ sign, words }) => inline([{ kind: 'words', text: `${sign} ` }, ...words])));
}

/** Lines whose ends are kept. */
function broken(lines: readonly string[]): Block {
  const filled = lines.filter((line) => line !== '').map(atHead);
  return filled.map((line, index) => (index === filled.length - 1 ? line : `${line}\\`));
}

function artefact(lines: readonly string[]): Block {
  const [only = ''] = lines;
  return lines.length > 1 ? markdownBlock(lines) : [markdownCode(only)];
}

function quoted(blocks: readonly Block[]): Block {
  return spaced(blocks).map((line) => (line === '' ? '>' : `> ${line}`));
}

/** Runs on one line. Words are escaped together: a sign has its meaning by what stands beside it. */
function inline(runs: readonly Run[]): string {
  let line = '';
  let words = '';
  for (const run of runs) {
    if (run.kind !== 'artefact') words += run.text;
    else {
      line += markdownText(words) + run.lines.map(markdownCode).join(' ');
      words = '';
    }
  }
  return (line + markdownText(words)).trim();
}
