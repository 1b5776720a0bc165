import type { CableRecord } from '../features/record';

/** What the archive's block of attributes says under a key; null where it says nothing, or `n/a`. */
export function attributeOf({ attributes }: CableRecord, key: string): string | null {
  const value = attributes?.[key] ?? '';
  return /^(?:n\/?a)?$/i.test(value) ? null : value;
}
