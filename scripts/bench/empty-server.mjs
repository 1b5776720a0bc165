// A language server that answers every request at once with nothing: what pipes, JSON and waiting for a turn cost.
const answers = {
  initialize: { capabilities: { textDocumentSync: 2, diagnosticProvider: {} } },
  'textDocument/diagnostic': { kind: 'full', items: [] },
};

let bytes = Buffer.alloc(0);
process.stdin.on('data', (chunk) => {
  bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
  for (let message = next(); message !== undefined; message = next()) answer(message);
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

function answer({ id, method }) {
  if (method === 'exit') process.exit(0);
  if (id === undefined) return;
  const body = JSON.stringify({ jsonrpc: '2.0', id, result: answers[method] ?? null });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
