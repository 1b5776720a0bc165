import { standardKnowledge, type TagMeaning } from '../service';
import { choice, type Option } from './arguments';
import { columns, wrapped } from './columns';
import { command, EXIT } from './command';
import { complain, print } from './terminal';
import { UsageError } from './usage';

const { tags } = standardKnowledge;

/** `cable tags`: the dictionary of TAGS, or what some codes mean. */
export const tagsCommand = command({
  details: `The same code may stand for different things at different times: --date tells which.
With a code that is in no list the exit status is 1.`,
  options: {
    date: date('only what codes meant on a day, in a month or in a year'),
    format: choice(['text', 'json'], 'text', 'for people, or one JSON array'),
  },
  async run({ date, format }, codes) {
    const known = codes.filter((code) => tags.meanings(code, date).length > 0);
    for (const code of codes.filter((code) => !known.includes(code))) complain(explainUnknown(code, date));
    const asked = codes.length === 0 ? new Set(tags.all().map((tag) => tag.code)) : known;
    const chosen = [...asked].flatMap((code) => tags.meanings(code, date));
    if (format === 'json') await print(`${JSON.stringify(chosen.map(tagRecord), null, 2)}\n`);
    else await print(codes.length === 0 ? tagTable(chosen) : chosen.map(tagPage).join('\n'));
    return known.length < codes.length ? EXIT.findings : EXIT.clean;
  },
});

/** A day, month or year of the calendar. */
function date(help: string): Option<string | null> {
  const read = (text: string) => {
    const padded = `${text}-01-01`.slice(0, 'YYYY-MM-DD'.length);
    const day = /^\d{4}(?:-\d\d){0,2}$/.test(text) ? new Date(`${padded}T00:00Z`) : undefined;
    if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
    throw new UsageError(`takes a date such as 2005-11-17, 2005-11 or 2005, not "${text}"`);
  };
  return { placeholder: 'YYYY-MM-DD', help, otherwise: null, read };
}

function explainUnknown(code: string, date: string | null): string {
  const elsewhere = date === null ? [] : tags.meanings(code, null);
  if (elsewhere.length > 0) {
    return `${code} was not in use at ${date}; at other times: ${elsewhere.map((tag) => tag.name).join('; ')}`;
  }
  const untitled = tags.untitled(code);
  if (untitled) return `${code} is seen in real cables, but no list gives its title`;
  const variant = tags.variant(code);
  const near = variant
    ? variant.intended.flatMap((intended) => tags.find(intended, date) ?? [])
    : tags.nearest(code, date);
  const hint = near.map((tag) => `${tag.code} (${tag.name})`).join(', ');
  return `${code} is in no list of TAGS${hint === '' ? '' : `, did you mean ${hint}?`}`;
}

/** A meaning with null for what is not known. */
function tagRecord(tag: TagMeaning) {
  return {
    code: tag.code,
    kind: tag.kind,
    name: tag.name,
    earlierName: tag.earlierName || null,
    field: tag.field || null,
    note: tag.note || null,
    status: tag.status,
    schemes: tag.schemes,
    since: tag.since,
    until: tag.until,
    replacedBy: tag.replacedBy,
    sources: tag.sources,
  };
}

function tagTable(list: readonly TagMeaning[]): string {
  const rows = list.map((tag) => [tag.code, tag.kind, timeOf(tag), tag.name]);
  return columns([['CODE', 'KIND', 'IN USE', 'NAME'], ...rows]);
}

function tagPage(tag: TagMeaning): string {
  const facts: [string, string][] = [
    ['Kind', `${tag.kind}, ${tag.status}`],
    ['In use', timeOf(tag)],
    ['Before', tag.earlierName],
    ['Now', tag.replacedBy.join(', ')],
    ['Sources', tag.sources.join(', ')],
  ];
  const known = facts.filter(([, words]) => words !== '');
  return `${tag.code}  ${tag.name}\n${wrapped(tag.note, '  ')}${columns(known, '  ')}`;
}

/** Years of use as far as they are known; geographic codes belong to lists instead. */
function timeOf({ since, until, schemes }: TagMeaning): string {
  if (schemes.length > 0) return `lists of ${schemes.join(', ')}`;
  if (since === null && until === null) return '';
  return `${since ?? ''}-${until ?? ''}`;
}
