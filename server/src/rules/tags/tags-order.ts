import type { Tag } from '../../model/tags';
import type { Span } from '../../text/span';
import type { Fix, Rule } from '../rule';
import { exampleFront } from '../support/examples';

export const tagsOrder: Rule = {
  id: 'tags-order',
  group: 'tags',
  summary: 'Countries or organizations stand before the subjects of the TAGS line.',
  why: 'The handbook prefers subjects first, then countries and organizations, then names. Many cables sort the whole line by letter instead, and historic ones stand as they are: the rule is for drafting.',
  authority: ['HB1974'],
  severity: { draft: 'hint', transcribe: 'off' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({ tags: 'TAGS: MT, PGOV, EAGR' }),
        finds: ['MT, PGOV, EAGR'],
        fixed: exampleFront({ tags: 'TAGS: PGOV, EAGR, MT' }),
        profile: 'draft',
      },
      {
        text: exampleFront({ tags: 'TAGS: MT OVIP (DOE, JANE) EAGR' }),
        finds: ['MT OVIP (DOE, JANE) EAGR'],
        fixed: exampleFront({ tags: 'TAGS: OVIP (DOE, JANE) EAGR MT' }),
        profile: 'draft',
      },
    ],
    good: [
      { text: exampleFront({ tags: 'TAGS: PGOV, EAGR, MT' }), profile: 'draft' },
      { text: exampleFront({ tags: 'TAGS: EAGR, IT, MT, PGOV' }), profile: 'draft' },
    ],
  },
  *check(cable) {
    const tags = cable.tags?.tags ?? [];
    const entries = entriesOf(cable.text, tags);
    const [first] = entries;
    const last = entries.at(-1);
    const place = entries.findIndex(({ isSubject }) => !isSubject);
    if (!first || !last || !entries.slice(place + 1).some(({ isSubject }) => isSubject)) return;
    if (place < 0 || isByLetter(entries) || tags.some(({ kind }) => kind === 'unknown')) return;
    const ordered = [
      ...entries.filter((entry) => entry.isSubject),
      ...entries.filter((entry) => !entry.isSubject),
    ];
    yield {
      span: { start: first.start, end: last.end },
      message: `Subjects stand before countries and organizations: ${ordered.map(({ code }) => code).join(' ')}.`,
      fixes: reorder(cable.text, entries, ordered),
    };
  },
};

/** A code with the names in parentheses behind it. */
interface Entry extends Span {
  readonly code: string;
  readonly isSubject: boolean;
}

function entriesOf(text: string, tags: readonly Tag[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { kind, code, span } of tags) {
    const last = entries.at(-1);
    if (kind !== 'person')
      entries.push({ ...span, code, isSubject: kind === 'subject' || kind === 'program' });
    else if (last) entries[entries.length - 1] = { ...last, end: text.indexOf(')', span.end) + 1 };
  }
  return entries;
}

function isByLetter(entries: readonly Entry[]): boolean {
  return entries.every(({ code }, index) => code >= (entries[index - 1]?.code ?? ''));
}

/** Puts the entries in another order and leaves what parts them where it is; none where that is more than blanks. */
function reorder(text: string, entries: readonly Entry[], ordered: readonly Entry[]): readonly Fix[] {
  const edits = entries.flatMap((entry, index) => {
    const other = ordered[index] ?? entry;
    return other === entry ? [] : [{ span: entry, newText: text.slice(other.start, other.end) }];
  });
  const isPlain = entries.every(({ end }, index) => {
    const next = entries[index + 1];
    return !next || /^[\s,]+$/.test(text.slice(end, next.start));
  });
  return isPlain ? [{ title: 'Put the subjects first', edits, safety: 'safe' }] : [];
}
