import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Reads the sample's own files from `folder` into the rows of a case; throws a SampleError naming file and line. */
export function readSample(folder = resolve(root, 'resources/sample')) {
  const sources = readSources(folder);
  const sourceIds = idsOf(sources);
  const entities = readEntities(folder, sourceIds);
  const links = readLinks(folder, idsOf(entities), sourceIds);
  const tables = {
    about: [readAbout(folder)],
    sources,
    entities,
    links,
    occurrences: readOccurrences(folder, links, idsOf(entities), sourceIds),
    notes: readDisagreements(folder, entities),
    ...readCharts(folder, idsOf(entities)),
  };
  checkTour(folder, new Set([...idsOf(entities), ...idsOf(links)]));
  return { format: 'benang-rows', schemaVersion: 1, tables };
}

/** Writes the sample as one file of rows; the same files in give the same bytes out. */
export function buildSample(folder, target = resolve(root, 'out/sample/benang-seberang.json')) {
  const sample = readSample(folder);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(sample, null, 1)}\n`);
  return target;
}

function idsOf(rows) {
  return new Set(rows.map(({ id }) => id));
}

function main() {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  try {
    console.log(buildSample(values.from, values.to));
  } catch (problem) {
    if (!(problem instanceof SampleError)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
