/** A cable, and what it refers to. */
export interface NetworkCable {
  readonly name: string;
  readonly file: string;
  readonly values: Values;
  readonly citations: readonly Citation[];
}

/** What is told of a cable; empty where it is not known. */
export type Values = Readonly<Record<string, string>>;

/** An entry by which a cable refers to another. */
export interface Citation {
  readonly name: string;
  /** The name that is meant where there is no cable of the other. */
  readonly or?: string;
  /** What the entry itself tells of the cable. */
  readonly values: Values;
  readonly letter: string;
  readonly text: string;
  readonly notal: boolean;
}

/** All cables that bear one name. */
export interface NetworkNode {
  readonly name: string;
  /** Where they stand; none for a cable that is only referred to. */
  readonly files: readonly string[];
  readonly values: Values;
}

/** That one cable refers to another, by one entry or several. */
export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly citations: readonly Citation[];
}

/** Cables and who refers to whom. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/**
 * The network of cables. What bears one name is one node: the sections of a cable in several files, and its copies, tell
 * what the first leaves open; of their entries for another cable those of one of them count, the most.
 */
export function networkOf(cables: readonly NetworkCable[]): Network {
  const known = grouped(cables, ({ name }) => name);
  const cited = new Map<string, Values>();
  const edges = [...known].flatMap(([source, copies]) => {
    const targets = new Map<string, readonly Citation[]>();
    for (const { citations } of copies) {
      for (const [target, entries] of grouped(citations, (citation) => targetOf(citation, known))) {
        if (!known.has(target)) cited.set(target, merged([cited.get(target) ?? {}, ...valuesOf(entries)]));
        if (entries.length > (targets.get(target)?.length ?? 0)) targets.set(target, entries);
      }
    }
    return [...targets].map(([target, citations]) => ({ source, target, citations }));
  });
  return {
    nodes: [
      ...[...known].map(([name, copies]) => ({
        name,
        files: [...new Set(copies.map(({ file }) => file))],
        values: merged(valuesOf(copies)),
      })),
      ...[...cited].map(([name, values]) => ({ name, files: [], values })),
    ],
    edges,
  };
}

function targetOf({ name, or }: Citation, known: ReadonlyMap<string, unknown>): string {
  return or !== undefined && !known.has(name) && known.has(or) ? or : name;
}

function valuesOf(parts: readonly { readonly values: Values }[]): readonly Values[] {
  return parts.map(({ values }) => values);
}

/** Of each value the first that is not empty. */
function merged(parts: readonly Values[]): Values {
  const whole: Record<string, string> = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) whole[key] ||= value;
  }
  return whole;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
