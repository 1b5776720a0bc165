/** Answers that are remembered by what was asked. */
export interface Remembered<Key, Answer> {
  /** The answer; it is made where it is not remembered. */
  of(key: Key, make: () => Promise<Answer>): Promise<Answer>;
  forget(key: Key): void;
  forgetAll(): void;
}

/**
 * Remembers answers from the moment they are asked for: what is forgotten while it is still being made is made anew for the
 * next, and never remembered as it was. One that fails is not remembered.
 */
export function remembering<Key, Answer>(): Remembered<Key, Answer> {
  const answers = new Map<Key, Promise<Answer>>();
  return {
    of(key, make) {
      const known = answers.get(key);
      if (known) return known;
      const made = make();
      answers.set(key, made);
      made.catch(() => {
        if (answers.get(key) === made) answers.delete(key); // whoever asked is told
      });
      return made;
    },
    forget(key) {
      answers.delete(key);
    },
    forgetAll() {
      answers.clear();
    },
  };
}
