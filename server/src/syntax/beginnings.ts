/** What a thing that is looked for in a line may begin with. */
export interface Beginning {
  /** The characters it may begin with. */
  readonly starts: string;
  /** The second characters that it may have, where these rule most lines out. */
  readonly second?: string;
}

/** 1 for every code that is one of them; up to 255. */
export type Codes = Uint8Array;

/** The codes of characters; null where all are meant. */
export function codesOf(characters: string | undefined): Codes | null {
  if (characters === undefined) return null;
  const codes = new Uint8Array(256);
  for (const each of characters) codes[each.charCodeAt(0)] = 1;
  return codes;
}

/** Things by the code of the character that they may begin with, in their order. */
export function byFirst<Thing extends Beginning, Made>(
  things: readonly Thing[],
  make: (thing: Thing) => Made,
): readonly (readonly Made[])[] {
  const table: Made[][] = Array.from({ length: 256 }, () => []);
  for (const thing of things) {
    const made = make(thing);
    for (const first of new Set(thing.starts)) table[first.charCodeAt(0)]?.push(made);
  }
  return table;
}
