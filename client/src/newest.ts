/** A question that takes time, of which only the newest counts. */
export interface Newest<Args extends readonly unknown[], Answer> {
  /** Asks. @returns undefined where it was asked anew, or dropped, before the answer came */
  ask(...args: Args): Promise<Answer | undefined>;
  /** Has no answer count that is still to come. */
  drop(): void;
}

/** Keeps the answers of a question from overtaking one another, and from coming when nobody waits for them any more. */
export function newest<Args extends readonly unknown[], Answer>(
  answer: (...args: Args) => Promise<Answer>,
): Newest<Args, Answer> {
  let turn = 0;
  return {
    async ask(...args) {
      const own = ++turn;
      const found = await answer(...args);
      return own === turn ? found : undefined;
    },
    drop() {
      turn++;
    },
  };
}
