/** Does work, item after item in the order in which it is given them. */
export interface Helper<Item, Result> {
  /** The result of one item. Rejects where the helper failed over it, with `NotBegun` where it never came to that. */
  run(item: Item): Promise<Result>;
  /** Lets it go, and what is under way with it. */
  close(): Promise<void>;
}

/** A helper has not begun with what it was given, and never will: it could not be started. */
export class NotBegun extends Error {
  override readonly name = 'NotBegun';
}

/** So many items a helper is given at once: it has the next when it is done with one. */
const AT_ONCE = 2;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** A helper, and how much it has been given. */
interface Member<Item, Result> {
  readonly helper: Helper<Item, Result>;
  given: number;
}

/**
 * Many helpers as one: starts them as work comes in, at most `size`. Where one cannot be started, those do that could be;
 * where none can, the last resort does everything.
 */
export function startPool<Item, Result>(
  start: () => Helper<Item, Result>,
  size: number,
  lastResort: Helper<Item, Result>,
): Helper<Item, Result> {
  const queue: Waiting<Item, Result>[] = [];
  const members: Member<Item, Result>[] = [];
  let most = size;

  function handOut(): void {
    while (queue.length > 0) {
      const member = freeMember();
      const waiting = member && queue.shift();
      if (!waiting) return;
      void give(member, waiting);
    }
  }

  /** The one that has least to do, a new one rather than one that is at work; none where all have enough. */
  function freeMember(): Member<Item, Result> | undefined {
    const [idlest] = members.toSorted((a, b) => a.given - b.given);
    const left = idlest?.given ?? AT_ONCE;
    if (left > 0 && members.length < most) return take(start());
    return left < AT_ONCE ? idlest : undefined;
  }

  function take(helper: Helper<Item, Result>): Member<Item, Result> {
    const member = { helper, given: 0 };
    members.push(member);
    return member;
  }

  async function give(member: Member<Item, Result>, waiting: Waiting<Item, Result>): Promise<void> {
    member.given++;
    try {
      waiting.resolve(await member.helper.run(waiting.item));
      member.given--;
    } catch (error) {
      if (members.includes(member)) members.splice(members.indexOf(member), 1);
      if (error instanceof NotBegun) {
        queue.unshift(waiting);
        if (members.length === 0) take(lastResort);
        most = members.length;
      } else waiting.reject(error);
    }
    handOut();
  }

  return {
    run: (item) =>
      new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        handOut();
      }),
    async close() {
      await Promise.all(members.splice(0).map(({ helper }) => helper.close()));
    },
  };
}

/** Results in the order of their items; up to `ahead` items are under way beyond the one that is waited for. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    underWay.push(run(item));
    const first = underWay.length > ahead ? underWay.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of underWay) yield await rest;
}
