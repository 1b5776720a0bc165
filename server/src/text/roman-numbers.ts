const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The number that Roman figures up to XXXIX stand for: `IV` is 4; null for other letters. */
export function romanNumber(figures: string): number | null {
  if (!/^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/.test(figures)) return null;
  const values = [...figures].map((figure) => VALUES[figure] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
