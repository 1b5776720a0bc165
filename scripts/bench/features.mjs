// Measures the way from a key to the answer to a question about its place over stdio, beside a server that does nothing:
// completion, hover, what Enter brings, highlights; in a cable of 30 KB and in 500 cables of 5 MB.
//   node scripts/bench/features.mjs [--edits 100]      after `npm run build`; exits 1 where a gate fails
import { parseArgs } from 'node:util';
import { quietCable } from './cables.mjs';
import { endWith, median, printTable, settledInTime } from './measure.mjs';
import { openIn, scripts } from './typing.mjs';

/** How many times as long as an empty server an answer may take. */
const texts = [
  { size: '30 KB', gate: 6, text: quietCable(30_000) },
  {
    size: '5 MB',
    gate: 20,
    text: Array.from({ length: 500 }, (_, index) => quietCable(10_000, index + 1)).join('\n'),
  },
];
const warmUp = 30;
const { values: options } = parseArgs({ options: { edits: { type: 'string', default: '100' } } });
const edits = Number(options.edits);

/** Every question: what is typed behind which words, and asked there or behind other words. */
const questions = [
  {
    name: 'completion of a code',
    behind: 'TAGS: PGOV, ',
    key: 'E',
    method: 'textDocument/completion',
    params: { context: { triggerKind: 2, triggerCharacter: 'E' } },
  },
  {
    name: 'completion in prose',
    behind: '5. (C) The beekeepers ',
    key: 'e',
    method: 'textDocument/completion',
    params: { context: { triggerKind: 2, triggerCharacter: 'e' } },
  },
  {
    name: 'hover',
    behind: '5. (C) The beekeepers ',
    key: 'e',
    asked: 'TAGS: P',
    method: 'textDocument/hover',
  },
  {
    name: 'Enter',
    behind: '5. (C) The beekeepers ',
    key: '\n',
    method: 'textDocument/onTypeFormatting',
    params: { ch: '\n', options: { tabSize: 2, insertSpaces: true } },
  },
  {
    name: 'highlight',
    behind: '5. (C) The beekeepers ',
    key: 'e',
    asked: 'TAGS: P',
    method: 'textDocument/documentHighlight',
  },
];

const rows = [];
const failures = [];
for (const { size, gate, text } of texts) {
  const sessions = { empty: await openIn(scripts.empty, text), cable: await openIn(scripts.cable, text) };
  for (const question of questions) {
    const measure = () => timesOf(question, text, sessions);
    const { empty, cable } = await settledInTime(measure, (found) => found.cable <= gate * found.empty);
    const ratio = cable / empty;
    rows.push([size, question.name, empty.toFixed(2), cable.toFixed(2), ratio.toFixed(1), gate]);
    if (ratio > gate) failures.push(`${question.name} in ${size}: ${ratio.toFixed(1)} times an empty server`);
  }
  for (const session of Object.values(sessions)) await session.stop();
}
printTable(
  `a key and the answer to a question about its place, ${edits} times, medians`,
  ['text', 'question', 'empty ms', 'cable ms', 'times', 'gate'],
  rows,
);
endWith(failures);

/** Both servers get the same keys in turn, so that what else the machine does falls on both. */
async function timesOf({ behind, key, asked, method, params }, text, sessions) {
  const offset = text.indexOf(behind) + behind.length;
  const typed = { start: positionAt(text, offset), end: positionAt(text, offset) };
  const back = { start: typed.start, end: positionAt(text.slice(0, offset) + key, offset + 1) };
  const position = asked ? positionAt(text, text.indexOf(asked) + asked.length) : back.end;
  const times = { empty: [], cable: [] };
  for (let edit = -warmUp; edit < edits; edit++) {
    for (const [name, session] of Object.entries(sessions)) {
      const begin = performance.now();
      session.change({ range: typed, text: key });
      await session.ask(method, { position, ...params });
      if (edit >= 0) times[name].push(performance.now() - begin);
      session.change({ range: back, text: '' });
      await session.ask('textDocument/diagnostic');
    }
  }
  return { empty: median(times.empty), cable: median(times.cable) };
}

function positionAt(text, offset) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
