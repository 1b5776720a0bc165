import { type ChildProcess, fork } from 'node:child_process';
import { engineOptions } from './engine';
import { HELPER } from './helper';

/** Does work in processes that run this same bundle; `main.ts` serves them. */
export interface Pool<Item, Result> {
  /** The result of one item; rejects where its process died over it. */
  run(item: Item): Promise<Result>;
  close(): Promise<void>;
}

/** So many items a process is given at once: it has the next when it is done with one. */
const AT_ONCE = 2;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** A process, and what it has been given, in this order. */
interface Helper<Item, Result> {
  readonly child: ChildProcess;
  readonly given: Waiting<Item, Result>[];
}

/** Starts processes as work comes in, at most `size` of them, and hands each `task`, and then items. */
export function startPool<Task extends object, Item extends object, Result>(
  task: Task,
  size: number,
): Pool<Item, Result> {
  const queue: Waiting<Item, Result>[] = [];
  const helpers: Helper<Item, Result>[] = [];

  function next(): void {
    while (queue.length > 0) {
      const helper = freeHelper();
      if (!helper) return;
      const waiting = queue.shift();
      if (!waiting) return;
      helper.given.push(waiting);
      helper.child.send(waiting.item);
    }
  }

  /** The one that has least to do, a new one rather than one that is at work; none where all have enough. */
  function freeHelper(): Helper<Item, Result> | undefined {
    const [idlest] = helpers.toSorted((a, b) => a.given.length - b.given.length);
    const left = idlest?.given.length ?? AT_ONCE;
    if (left > 0 && helpers.length < size) return start();
    return left < AT_ONCE ? idlest : undefined;
  }

  function start(): Helper<Item, Result> {
    const child = fork(__filename, [HELPER], {
      execArgv: [...process.execArgv, ...engineOptions()],
      env: { ...process.env, NODE_EXTRA_CA_CERTS: '' }, // read at the start, and never needed
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const helper: Helper<Item, Result> = { child, given: [] };
    const died = (error: Error) => {
      if (!helpers.includes(helper)) return;
      helpers.splice(helpers.indexOf(helper), 1);
      for (const { reject } of helper.given) reject(error);
      next();
    };
    child.on('message', (result: Result) => {
      helper.given.shift()?.resolve(result);
      next();
    });
    child.on('error', died);
    child.on('exit', (code, signal) => died(new Error(`its process ended with ${signal ?? code}`)));
    child.send(task);
    helpers.push(helper);
    return helper;
  }

  return {
    run: (item) =>
      new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        next();
      }),
    async close() {
      const children = helpers.map(({ child }) => child);
      helpers.length = 0;
      await Promise.all(children.map(ended));
    },
  };
}

/** Lets a process go, and waits for its end. */
function ended(child: ChildProcess): Promise<unknown> {
  child.disconnect();
  return new Promise((resolve) => child.once('exit', resolve));
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
