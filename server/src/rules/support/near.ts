import { distance } from '../../text/distance';

/** Two edits at most, one in a short name: a slip, not another name. */
export function isNear(name: string, other: string): boolean {
  const [typed, meant] = [name, other].map((word) => word.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  if (!typed || !meant) return false;
  const limit = Math.min(typed.length, meant.length) < 6 ? 1 : 2;
  return distance(typed, meant, limit) <= limit;
}
