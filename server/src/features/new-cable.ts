import type { Knowledge, Level, Post } from '../knowledge';
import type { Generation } from '../model/generation';
import { classWords } from './class-words';
import { declassificationForms } from './declassification-forms';
import { securityLines } from './security-lines';
import { asSnippet } from './snippet';

/** What is known of a cable before it is written. */
export interface NewCable {
  readonly generation: Generation;
  readonly level: Level;
  /** The name of a post, known or not; null leaves it to be filled in. */
  readonly post: string | null;
}

/**
 * The text of a new cable in the form of its period, as a snippet of LSP: `$1`, `${2:words}` are the places to fill in,
 * in their order.
 */
export function newCable(cable: NewCable, knowledge: Knowledge): string {
  const values = valuesOf(cable, knowledge);
  const lines = knowledge.templates.lines(cable.generation).flatMap((line) => filled(line, values) ?? []);
  return asSnippet(`${lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n')}\n`);
}

/** A line with its values; null where one of them is empty. */
function filled(line: string, values: ReadonlyMap<string, string>): string | null {
  const names = [...line.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => (values.get(name) ?? '') === '')) return null;
  return line.replace(/\{(\w+)\}/g, (_, name: string) => values.get(name) ?? '');
}

/** The values that templates name; `<words>` among them are places to fill in. */
function valuesOf(
  { generation, level, post: name }: NewCable,
  knowledge: Knowledge,
): ReadonlyMap<string, string> {
  const post = name === null ? undefined : knowledge.posts.find(name);
  const printed = post?.printedName ?? name?.toUpperCase() ?? '<POST>';
  const isClassified = knowledge.classifications.order(level) > 1;
  const [form] = classWords(generation, knowledge).filter((word) => word.level === level);
  const entire = isClassified ? `${level} - ENTIRE TEXT.` : '';
  return new Map([
    ['level', level],
    ['classification', form?.word ?? level],
    ['post', printed],
    ['city', post?.city || '<City>'],
    ['page', (post?.sasCode || printed.slice(0, 6)).padEnd(6)],
    ['address', post?.plad || `<AMEMBASSY> ${printed}`],
    ['addressee', addressee(generation, post)],
    ['indicator', `<${post?.routingIndicator || 'RUEH'}>`],
    ['security', securityLine(level)],
    ['caption', level === 'TOP SECRET' ? '' : '<SIPDIS>'],
    ['sensitive', level === 'UNCLASSIFIED' ? '<SBU>' : ''],
    ['declassification', declassification(generation, isClassified, knowledge)],
    ['authority', isClassified ? '<name, title> for reasons <1.4 (b) and (d)>.' : ''],
    ['mark', `(${markOf(level, knowledge)}) `],
    ['entire', entire],
    ['number', entire === '' ? '1' : '2'],
  ]);
}

/** The Department, with its routing indicator where the period prints them; from the Department a post. */
function addressee(generation: Generation, post: Post | undefined): string {
  if (post?.type === 'department') return generation === 'cablegate' ? '<RUEH/AMEMBASSY>' : '<AMEMBASSY>';
  return generation === 'cablegate' ? 'RUEHC/SECSTATE WASHDC' : 'SECSTATE WASHDC';
}

function securityLine(level: Level): string {
  const [line] = Object.entries(securityLines).find(([, meaning]) => meaning === level.toLowerCase()) ?? [];
  return line ?? 'ZNR UUUUU ZZH';
}

/** The order by which the form of a period goes, by the number that its template prints. */
const ORDERS: Readonly<Partial<Record<Generation, string>>> = {
  sas: '11652',
  middle: '12356',
  cablegate: '13292',
  smart: '13526',
};

function declassification(
  generation: Generation,
  isClassified: boolean,
  { executiveOrders }: Knowledge,
): string {
  const order = executiveOrders.find(ORDERS[generation] ?? '');
  if (!isClassified || !order) return generation === 'smart' ? '' : 'N/A';
  const [form] = declassificationForms(order, null);
  const text = generation === 'smart' ? '' : (form?.text ?? '');
  const open = form?.label.slice(form.text.length) ?? '';
  return open === '' ? text : `${text}<${open}>`;
}

/** The plain mark of a level: `C`. */
function markOf(level: Level, { portionMarks }: Knowledge): string {
  return (
    portionMarks.all().find(({ levelName, control }) => levelName === level && control === '')?.mark ?? 'U'
  );
}
