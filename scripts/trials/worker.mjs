import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [name, programs, file] = process.argv.slice(2);
const { rounds } = await import(pathToFileURL(join(programs, file)).href);

process.on('message', ({ seed }) => {
  rounds[name]({ seed, programs }).then(
    (round) => process.send(round),
    (error) => process.send({ counts: {}, faults: [`seed ${seed}: ${error.stack ?? error}`] }),
  );
});
