import type { Knowledge, Level } from '../knowledge';

/** What the value of an attribute says (cable-format 4.35), by its kind in the table. */
export type AttributeValue =
  | { readonly kind: 'text' }
  /** ISO day. */
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly isSet: boolean }
  | { readonly kind: 'level'; readonly level: Level }
  | {
      readonly kind: 'list' | 'tags' | 'address' | 'references' | 'document';
      readonly items: readonly string[];
    }
  /** As a cable of its time prints it: `GDS`. */
  | { readonly kind: 'order'; readonly value: string };

/** `n/a`, or nothing. */
const NONE = /^(?:n\/?a|none)?$/i;
/** Short codes of the file for the values of the E.O. line. */
const ORDER_CODES: Readonly<Record<string, string>> = {
  GS: 'GDS',
  AS: 'ADS',
  X1: 'XGDS-1',
  X2: 'XGDS-2',
  X3: 'XGDS-3',
  X4: 'XGDS-4',
};

/** The value of an attribute, from its words on one line. Null where it is empty, or none of its kind. */
export function attributeValue(key: string, words: string, knowledge: Knowledge): AttributeValue | null {
  if (NONE.test(words)) return null;
  const kind = knowledge.archiveAttributes.find(key)?.kind ?? 'text';
  switch (kind) {
    case 'date': {
      const day = dayIn(words, knowledge);
      return day === null ? null : { kind, day };
    }
    case 'number':
      return /^'?\d+'?$/.test(words) ? { kind, number: Number(words.replaceAll("'", '')) } : null;
    case 'flag':
      return { kind, isSet: !/^(?:0|false|no)$/i.test(words) };
    case 'level': {
      const level = knowledge.classifications.find(words)?.level;
      return level ? { kind, level } : null;
    }
    case 'order':
      return { kind, value: ORDER_CODES[words.toUpperCase()] ?? words };
    case 'tags':
      return { kind, items: itemsOf(words, /[,;]\s*(?![^(]*\))/) };
    case 'list':
      return { kind, items: itemsOf(words, /[,;]\s*/) };
    case 'address':
    case 'references':
    case 'document':
      return { kind, items: itemsOf(words, /[,;]\s*|\s+AND\s+/) };
    default:
      return { kind: 'text' };
  }
}

function itemsOf(words: string, separator: RegExp): readonly string[] {
  return words.split(separator).filter((item) => item !== '');
}

/** `08-Jun-1977 12:00:00 am`, `12 MAY 1975`; ISO. */
export function dayIn(words: string, knowledge: Knowledge): string | null {
  const [, day = '', name = '', year] = /^(\d{1,2})[ -]([A-Za-z]{3})[ -](\d{4})/.exec(words) ?? [];
  const month = knowledge.months.find(name)?.number;
  if (!month || year === undefined) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
