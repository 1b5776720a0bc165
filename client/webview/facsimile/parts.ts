import type { Part } from '../../src/views/facsimile/messages';

/** Gives the bytes of a part of the extension. @throws where it cannot be read */
export type LoadPart = (part: Part) => Promise<Uint8Array<ArrayBuffer>>;

/** Parts come from the extension: the page itself may ask nobody for anything. */
export interface Parts {
  readonly load: LoadPart;
  /** Takes what the extension sent. */
  readonly arrived: (part: Part, bytes: Uint8Array<ArrayBuffer> | null) => void;
}

/** @param ask asks the extension for a part */
export function partsFrom(ask: (part: Part) => void): Parts {
  const waiting = new Map<Part, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>();
  return {
    load: (part) => {
      const known = waiting.get(part);
      if (known) return known.promise;
      const wanted = withResolvers<Uint8Array<ArrayBuffer>>();
      waiting.set(part, wanted);
      ask(part);
      return wanted.promise;
    },
    arrived: (part, bytes) => {
      if (bytes) waiting.get(part)?.resolve(bytes);
      else waiting.get(part)?.reject(new Error(`${part} of the extension cannot be read.`));
    },
  };
}

/** A promise that is settled from outside. */
interface PromiseWithResolvers<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

function withResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: (value: Value) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<Value>((good, bad) => {
    resolve = good;
    reject = bad;
  });
  return { promise, resolve, reject };
}

/** Starts a worker from a part that is a script. */
export async function workerFrom(load: LoadPart, part: Part): Promise<Worker> {
  const script = new Blob([await load(part)], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  try {
    return new Worker(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
