import { join } from 'node:path';

import { askHidden } from './ask-hidden.ts';
import { runCommandLine } from './run-command-line.ts';

const here = import.meta.dirname;

// Who reads only the first lines, as `head` does, closes the pipe: that is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  askHidden: process.stdin.isTTY ? askHidden : undefined,
  program: {
    worker: join(here, 'worker.js'),
    importer: join(here, 'importer.js'),
    sampleRows: join(here, '../sample/benang-seberang.json'),
    specifications: join(here, '../specifications'),
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
