import type { Steps } from '../../text/steps';
import type { Session } from '../session';

/** Milliseconds of long work after which whatever has arrived meanwhile comes first. */
const TURN = 5;

/** Does long work a few milliseconds at a time: a key never waits for the end of it. */
export class Turns {
  #begun = 0;

  constructor(private readonly later: Session['later']) {}

  /** The result of the work. Several pieces of work, one after another, share their turns. */
  async resultOf<Result>(work: Steps<Result>): Promise<Result> {
    for (;;) {
      if (performance.now() - this.#begun > TURN) {
        await new Promise<void>((resolve) => this.later(resolve));
        this.#begun = performance.now();
      }
      const { done, value } = work.next();
      if (done) return value;
    }
  }
}
