import type { Knowledge, Post } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { distance } from '../../text/distance';

/** What stands before the city in the address of an embassy, a consulate or a mission (cable-format 4.13). */
const establishment = /^(?:AMEMBASSY|AMCONSUL|USMISSION|USINT|USLO|AMLEGATION|USOFFICE)\s+/;

/** The part of an address that names a city; the whole where it names no establishment. */
export function cityOf(address: string): string {
  return address
    .replace(establishment, '')
    .replace(/\/\/.*$/, '')
    .trim();
}

/** The post at an address of the heading; undefined for a command, an agency, a name that no table knows. */
export function postAt(address: string, cable: Cable, knowledge: Knowledge): Post | undefined {
  return knowledge.posts.byAddress(address) ?? knowledge.posts.find(cityOf(address), cable.date);
}

/** The post that sends the cable, by its line FM. */
export function senderOf(cable: Cable, knowledge: Knowledge): Post | undefined {
  const from = cable.heading?.from;
  return from ? postAt(from.name, cable, knowledge) : undefined;
}

/** Two edits at most, one in a short name: a slip, not another name. */
export function isNear(name: string, other: string): boolean {
  const [typed, meant] = [name, other].map((word) => word.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  if (!typed || !meant) return false;
  const limit = Math.min(typed.length, meant.length) < 6 ? 1 : 2;
  return distance(typed, meant, limit) <= limit;
}
