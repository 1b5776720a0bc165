// Talks with a language server over the pipes of its process, and does as little as it can itself: a client that costs as
// much as the server would hide what the server costs.

/** Joins a process: what a client may say to it. Requests of the server are answered with nothing. */
export function leanClient({ stdin, stdout }) {
  const waiting = new Map();
  let chunks = [];
  let arrived = 0;
  let awaited = 0; // so many bytes have to be there before it is worth looking
  let count = 0;

  stdout.on('data', (chunk) => {
    chunks.push(chunk);
    arrived += chunk.length;
    if (arrived < awaited) return;
    for (let message = next(); message !== undefined; message = next()) receive(message);
  });

  /** Takes the next message that has wholly arrived. */
  function next() {
    const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    chunks = [bytes];
    const header = bytes.indexOf('\r\n\r\n');
    if (header < 0) return undefined;
    const length = Number(/content-length: *(\d+)/i.exec(bytes.toString('ascii', 0, header))?.[1]);
    const end = header + 4 + length;
    awaited = bytes.length < end ? end : 0;
    if (awaited > 0) return undefined;
    const message = JSON.parse(bytes.toString('utf8', header + 4, end));
    chunks = [bytes.subarray(end)];
    arrived = bytes.length - end;
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
    /** Asks a question that may be taken back; one that was refused for that is answered with undefined. */
    sendRequest(method, params) {
      const id = ++count;
      let isTakenBack = false;
      const answer = new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject: (error) => (isTakenBack ? resolve(undefined) : reject(error)) });
        send({ id, method, params });
      });
      return {
        answer,
        takeBack() {
          if (!waiting.has(id)) return;
          isTakenBack = true;
          send({ method: '$/cancelRequest', params: { id } });
        },
      };
    },
  };
}
