import type { Knowledge, Post } from '../../knowledge';
import type { CableTop } from '../../model/cable';

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
export function postAt(address: string, cable: CableTop, knowledge: Knowledge): Post | undefined {
  return knowledge.posts.byAddress(address) ?? knowledge.posts.find(cityOf(address), cable.date);
}

/** The post that sends the cable, by its line FM. */
export function senderOf(cable: CableTop, knowledge: Knowledge): Post | undefined {
  const from = cable.heading?.from;
  return from ? postAt(from.name, cable, knowledge) : undefined;
}
