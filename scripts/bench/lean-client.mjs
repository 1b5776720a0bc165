// Talks with a language server over the pipes of its process, and does as little as it can itself: a client that costs as
// much as the server would hide what the server costs.

/** Joins a process: what a client may say to it. Requests of the server are answered with nothing. */
export function leanClient({ stdin, stdout }) {
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  let count = 0;

  stdout.on('data', (chunk) => {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    for (let message = next(); message !== undefined; message = next()) receive(message);
  });

  /** Takes the next message that has wholly arrived. */
  function next() {
    const header = bytes.indexOf('\r\n\r\n');
    if (header < 0) return undefined;
    const length = Number(/content-length: *(\d+)/i.exec(bytes.toString('ascii', 0, header))?.[1]);
    const end = header + 4 + length;
    if (bytes.length < end) return undefined;
    const message = JSON.parse(bytes.toString('utf8', header + 4, end));
    bytes = bytes.subarray(end);
    return message;
  }

  function receive({ id, method, params, result, error }) {
    if (method !== undefined) {
      if (id !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
      return;
    }
    const answer = waiting.get(id);
    waiting.delete(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  }

  function send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  return {
    sendNotification: (method, params) => send({ method, params }),
    sendRequest: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, { resolve, reject });
        send({ id, method, params });
      }),
  };
}
