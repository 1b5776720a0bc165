// Required by a process that is measured, and so by those that it starts: each writes at its end how much memory it had
// at most, in KB, on a line of the file PEAK_MEMORY.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => appendFileSync(process.env.PEAK_MEMORY, `${process.resourceUsage().maxRSS}\n`));
