/** Things by a word that several may share. */
export class Groups<Thing> {
  readonly #groups = new Map<string, Thing[]>();

  of(word: string): readonly Thing[] {
    return this.#groups.get(word) ?? [];
  }

  add(word: string, thing: Thing): void {
    const group = this.#groups.get(word);
    if (group) group.push(thing);
    else this.#groups.set(word, [thing]);
  }

  remove(word: string, thing: Thing): void {
    const others = this.of(word).filter((other) => other !== thing);
    if (others.length > 0) this.#groups.set(word, others);
    else this.#groups.delete(word);
  }
}
