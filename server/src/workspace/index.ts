import { Groups } from './groups';
import { cablesMeant, means } from './match';
import type { CableName, CitedName } from './names';
import type { CableSummary, Citation } from './summary';

export type { CableName, CitedName } from './names';
export { printedName } from './names';
export { search } from './search';
export { type CableSummary, type Citation, type Lines, type Stretch, summaryOf } from './summary';

/** That a cable refers to another, and where. */
export interface Citing {
  readonly cable: CableSummary;
  readonly citation: Citation;
}

/**
 * All cables of a workspace and who refers to whom, kept by file. Answers stand in the order of files and places, however
 * the index came to be as it is.
 */
export class CableIndex {
  readonly #files = new Map<string, readonly CableSummary[]>();
  readonly #cables = new Groups<CableSummary>();
  readonly #citing = new Groups<CableSummary>();

  /** Takes the cables of a file instead of those that it had. */
  set(uri: string, cables: readonly CableSummary[]): void {
    this.delete(uri);
    if (cables.length === 0) return;
    this.#files.set(uri, cables);
    for (const cable of cables) {
      if (cable.name) this.#cables.add(cable.name.number, cable);
      for (const number of numbersIn(cable)) this.#citing.add(number, cable);
    }
  }

  /** Forgets a file. */
  delete(uri: string): void {
    for (const cable of this.#files.get(uri) ?? []) {
      if (cable.name) this.#cables.remove(cable.name.number, cable);
      for (const number of numbersIn(cable)) this.#citing.remove(number, cable);
    }
    this.#files.delete(uri);
  }

  /** Every cable. */
  all(): readonly CableSummary[] {
    return [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, cables]) => cables);
  }

  /** The cables of a file, in its order. */
  cablesOf(uri: string): readonly CableSummary[] {
    return this.#files.get(uri) ?? [];
  }

  /**
   * The cables that a reference means, the likeliest first.
   * @param date of the cable that refers to them: an ISO day, a year, or null
   */
  meantBy(cited: CitedName, date: string | null): readonly CableSummary[] {
    return cablesMeant(cited, date, [...this.#cables.of(cited.number)].sort(inOrder));
  }

  /** The references to a cable of this name, be it in the workspace or not. */
  citing(name: CableName): readonly Citing[] {
    return [...this.#citing.of(name.number)]
      .sort(inOrder)
      .flatMap((cable) =>
        cable.citations
          .filter((citation) => means(citation, this.meantBy(citation, cable.date), name))
          .map((citation) => ({ cable, citation })),
      );
  }
}

/** The numbers that a cable cites, each once. */
function numbersIn({ citations }: CableSummary): ReadonlySet<string> {
  return new Set(citations.map(({ number }) => number));
}

function inOrder(a: CableSummary, b: CableSummary): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.place.line - b.place.line || a.place.character - b.place.character;
}
