import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks on the terminal for a line that is not shown while it is typed; null when it is called off. */
export async function askHidden(prompt: string): Promise<string | null> {
  process.stderr.write(prompt);
  const output = new Writable({ write: (_bytes, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 });
  try {
    return await new Promise((resolve) => {
      reader.once('close', () => resolve(null));
      reader.question('', resolve);
    });
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
