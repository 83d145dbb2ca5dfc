import type { ImporterProcess, SpawnImporter } from '../import/ask-importer.ts';

/** How long a process waits for a file before it goes, in milliseconds. */
const patience = 60_000;

/**
 * Starts import processes so that the one after the first is there already: when one has done its file, the next is
 * started, waits a minute and holds nothing. Each still reads one file and is gone.
 */
export function withSpare(spawn: SpawnImporter): SpawnImporter {
  let spare: ImporterProcess | undefined;
  const prepare = (): void => {
    if (spare) return;
    const process = spawn();
    const drop = (): void => {
      if (spare === process) spare = undefined;
    };
    spare = process;
    process.onExit(drop);
    setTimeout(() => {
      if (spare !== process) return;
      drop();
      process.kill();
    }, patience).unref();
  };
  return () => {
    const process = spare ?? spawn();
    spare = undefined;
    return {
      send: (message) => process.send(message),
      onMessage: (listener) => process.onMessage(listener),
      onExit: (listener) => process.onExit(listener),
      kill() {
        process.kill();
        prepare();
      },
    };
  };
}
