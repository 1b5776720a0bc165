import { Worker } from 'node:worker_threads';

/** Does work in threads that run this same bundle; `main.ts` serves them. */
export interface Pool<Item, Result> {
  /** The result of one item; rejects where its thread died over it. */
  run(item: Item): Promise<Result>;
  close(): Promise<void>;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** What is read of a file is soon forgotten: more room for it saves no time, and every thread would take it. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** Starts threads as work comes in, at most `size` of them, and hands each `task`; a thread has one item at a time. */
export function startPool<Task, Item, Result>(task: Task, size: number): Pool<Item, Result> {
  const queue: Waiting<Item, Result>[] = [];
  const idle: Worker[] = [];
  const alive = new Set<Worker>();

  function next(): void {
    while (queue.length > 0) {
      const worker = idle.pop() ?? (alive.size < size ? start() : undefined);
      if (!worker) return;
      const waiting = queue.shift();
      if (waiting) give(worker, waiting);
    }
  }

  function start(): Worker {
    const worker = new Worker(__filename, { workerData: task, resourceLimits });
    alive.add(worker);
    return worker;
  }

  function give(worker: Worker, { item, resolve, reject }: Waiting<Item, Result>): void {
    const done = (result: Result) => {
      worker.off('error', died);
      resolve(result);
      idle.push(worker);
      next();
    };
    const died = (error: unknown) => {
      worker.off('message', done);
      alive.delete(worker);
      reject(error);
      next();
    };
    worker.once('message', done).once('error', died);
    worker.postMessage(item);
  }

  return {
    run: (item) =>
      new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        next();
      }),
    async close() {
      await Promise.all([...alive].map((worker) => worker.terminate()));
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
