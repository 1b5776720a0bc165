import { type ChildProcess, fork } from 'node:child_process';
import { engineOptions } from './engine';
import { reasonOf } from './failure';
import { HELPER } from './helper';
import { type Helper, NotBegun } from './pool';

/** Whoever waits for the result of an item. */
interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** A process that runs this same bundle and is handed a task, and then items; `main.ts` serves it. */
export function startHelper<Task extends object, Item extends object, Result>(
  task: Task,
): Helper<Item, Result> {
  try {
    return helperIn(forked(), task);
  } catch (error) {
    return { run: () => Promise.reject(new NotBegun(reasonOf(error))), close: () => Promise.resolve() };
  }
}

/** Throws where no process may be started; where it cannot be, the process that never was tells it. */
function forked(): ChildProcess {
  return fork(__filename, [HELPER], {
    execArgv: [...process.execArgv, ...engineOptions()],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '' }, // read at the start, and never needed
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function helperIn<Item extends object, Result>(child: ChildProcess, task: object): Helper<Item, Result> {
  const given: Waiting<Result>[] = [];
  let isReady = false;
  let hasEnded = false;
  const exited = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));

  function end(reason: string): void {
    // a process that never was ready is no fault of what it was given
    const error = isReady && !hasEnded ? new Error(reason) : new NotBegun(reason);
    hasEnded = true;
    if (child.connected) child.disconnect();
    for (const { reject } of given.splice(0)) reject(error);
  }

  child.once('message', () => {
    isReady = true;
    child.on('message', (result: Result) => given.shift()?.resolve(result));
  });
  child.on('error', (error) => end(reasonOf(error)));
  // and not on `exit`, which may come before the last that the process said
  child.on('close', (code, signal) => end(`its process ended with ${signal ?? code}`));
  if (child.connected) child.send(task);

  return {
    run: (item) =>
      new Promise((resolve, reject) => {
        given.push({ resolve, reject });
        if (hasEnded) end('its process has ended');
        else if (child.connected) child.send(item);
      }),
    async close() {
      given.length = 0;
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
