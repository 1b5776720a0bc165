import type { ExecutiveOrderEntry, KnownDate } from '../knowledge';

/** What may stand behind the number of an order. */
export interface DeclassificationForm {
  /** Up to where it has to be filled in by hand: `DECL: 05/14/2019`, `DECL: `. */
  readonly text: string;
  /** The same, with the words of the table for what has to be filled in: `DECL: event`. */
  readonly label: string;
  /** `10 years after the cable`, or empty. */
  readonly meaning: string;
}

/** A date in the words of the table. */
const DATE = /(?<month>mm?)\/(?<day>dd?)\/(?<year>yyyy|yy)|yyyy\/mm\/dd/;
/** `X1..X8`. */
const RANGE = /(?<stem>[0-9]*X)(?<first>\d)\.\.[0-9]*X(?<last>\d)/;
/** Words of the table that stand for something else: a name, an event, a figure. */
const OPEN = /(?:\bevent\b|\(NAME\)|(?<=-)n\b|(?<=-)x\b).*$/;

/**
 * The forms of an order, those with a day once for each time that it sets, counted from the date of the cable: as far as
 * that is known, else without the day.
 */
export function declassificationForms(
  { declassificationForms: forms, normalLimit }: ExecutiveOrderEntry,
  on: KnownDate,
): readonly DeclassificationForm[] {
  const years = [...new Set(normalLimit.match(/\d+/g) ?? [])];
  return forms.flatMap((form) => {
    const range = RANGE.exec(form)?.groups;
    if (range) return numbered(form, range);
    if (!DATE.test(form)) return { text: form.replace(OPEN, ''), label: form, meaning: '' };
    if (on === null || on.length < 10 || years.length === 0) {
      return { text: form.slice(0, DATE.exec(form)?.index).replace(OPEN, ''), label: form, meaning: '' };
    }
    return years.map((count) => {
      const label = form.replace(DATE, (date) => dated(date, on, Number(count)));
      return { text: label.replace(OPEN, ''), label, meaning: `${count} years after the cable` };
    });
  });
}

function numbered(
  form: string,
  { stem = '', first, last }: Readonly<Record<string, string | undefined>>,
): DeclassificationForm[] {
  const from = Number(first);
  return Array.from({ length: Number(last) - from + 1 }, (_, index) => {
    const text = form.replace(RANGE, `${stem}${from + index}`);
    return { text, label: text, meaning: '' };
  });
}

/** The day so many years after an ISO day, as a form of the table writes it. */
function dated(form: string, on: string, years: number): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const [fullYear = '', two = '', twoDay = ''] = new Date(Date.UTC(year + years, month - 1, day))
    .toISOString()
    .slice(0, 10)
    .split('-');
  return form
    .replace('yyyy', fullYear)
    .replace('yy', fullYear.slice(2))
    .replace('mm', two)
    .replace('dd', twoDay)
    .replace(/(?<![a-z\d])m/, String(Number(two)))
    .replace(/(?<![a-z\d])d/, String(Number(twoDay)));
}
