import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { readAbout } from './sample/about.mjs';
import { readCharts } from './sample/charts.mjs';
import { readDisagreements } from './sample/disagreements.mjs';
import { readEntities } from './sample/entities.mjs';
import { readLinks } from './sample/links.mjs';
import { readOccurrences } from './sample/occurrences.mjs';
import { readSources } from './sample/sources.mjs';
import { checkTour } from './sample/tour.mjs';
import { SampleError } from './sample/wrong.mjs';

const root = resolve(import.meta.dirname, '..');

/**
 * Writes the sample case as one file of rows; the same files in give the same bytes out. Ends with 1 and a line that
 * names file and line where something does not add up.
 *
 *     node scripts/build-sample.mjs [--from resources/sample] [--to out/sample/benang-seberang.json]
 */
function main() {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: join(root, 'resources/sample') },
      to: { type: 'string', default: join(root, 'out/sample/benang-seberang.json') },
    },
  });
  try {
    const sample = readSample(values.from);
    mkdirSync(dirname(values.to), { recursive: true });
    writeFileSync(values.to, `${JSON.stringify(sample, null, 1)}\n`);
    console.log(values.to);
  } catch (problem) {
    if (!(problem instanceof SampleError)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}

/** Reads the sample's own files into the rows of a case; throws a SampleError naming file and line. */
function readSample(folder) {
  const sources = readSources(folder);
  const sourceIds = idsOf(sources);
  const entities = readEntities(folder, sourceIds);
  const entityIds = idsOf(entities);
  const links = readLinks(folder, entityIds, sourceIds);
  const tables = {
    about: [readAbout(folder)],
    sources,
    entities,
    links,
    occurrences: readOccurrences(folder, links, entityIds, sourceIds),
    notes: readDisagreements(folder, entities),
    ...readCharts(folder, entityIds),
  };
  checkTour(folder, new Set([...entityIds, ...idsOf(links)]));
  return { format: 'benang-rows', schemaVersion: 3, tables };
}

function idsOf(rows) {
  return new Set(rows.map(({ id }) => id));
}

main();
