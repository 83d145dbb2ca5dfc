import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { TextFormat } from '../../../core/formats/format.ts';
import { formats } from '../../../core/formats/formats.ts';
import { hostileCase } from '../../../core/formats/test-networks.ts';
import { randomFrom } from '../../stores/local/test-random.ts';
import { archiveKinds } from '../archive/archive-kinds.ts';
import { cuts, encodings, turns } from './test-hostile-bytes.ts';
import type { HostileFile, Seed, Twist } from './test-hostile-file.ts';
import { jsonTwists } from './test-hostile-json.ts';
import { tableSeeds, tableTwists } from './test-hostile-tables.ts';
import { depths, dialectOf, lines, references, spoofs, words } from './test-hostile-texts.ts';
import { workbook, workbookTwists } from './test-hostile-workbooks.ts';
import { xmlTwists } from './test-hostile-xml.ts';
import { type Members, zipTwists } from './test-hostile-zips.ts';
import { rawZip } from './test-raw-zip.ts';

/** How spoofed files are called: all of their names that carry something behind them must be marked. */
export const spoofed = 'behind every name';

const turnsEach = 80;

/**
 * Every hostile file of the trial, made from the formats in the list, their own files and the project's at `root`. Their
 * order is always the same and takes the families, and in each family its seeds, in turn: any stretch of it has some of all.
 */
export function hostileFiles(root: string): readonly HostileFile[] {
  const bySeed = [
    ...tableSeeds.map((seed) => ofText(seed, true)),
    ...textSeeds(root).map((seed) => ofText(seed, false)),
    ...archives(root).map(([seed, members]) => ofArchive('archives', seed, members, zipTwists(members))),
    ofArchive('workbooks', 'xlsx', workbook, [...workbookTwists(), ...zipTwists(workbook)]),
  ];
  const familyOf = ([first]: readonly HostileFile[]): string => first?.family ?? '';
  const families = [...new Set(bySeed.map(familyOf))];
  return inTurn(families.map((family) => mixed(bySeed.filter((files) => familyOf(files) === family))));
}

/** What the formats for text have beside them, and what they write themselves. */
function textSeeds(root: string): readonly Seed[] {
  return formats.flatMap((format) => {
    if (format.input !== 'text') return [];
    const folder = join(root, 'core/formats', format.id, 'fixtures');
    const fixtures = readdirSync(folder)
      .filter((name) => name.includes('.valid.'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    const own = written(format);
    const [ending = 'txt'] = format.extensions;
    return [...(own === undefined ? [] : [[`own.${ending}`, own] as const]), ...fixtures].map(
      ([name, text]) => ({
        family: `${dialectOf(text, false).name} formats`,
        seed: `${format.id}: ${name}`,
        name,
        options: {},
        text,
      }),
    );
  });
}

function written(format: TextFormat): string | undefined {
  const rows = hostileCase();
  const scope = { rows, entities: new Set(rows.rows('entities').keys()), chart: 'C1' };
  const pieces = format.write?.(scope, '2025-03-14T00:00:00Z');
  return pieces && [...pieces].join('');
}

/** Honest archives of every kind there is but workbooks, around the first file of their format. */
function archives(root: string): readonly (readonly [string, Members])[] {
  const table = tableSeeds[0]?.text ?? '';
  const inside: Readonly<Record<string, string>> = {
    mtgx: 'Graphs/Graph1.graphml',
    kmz: 'doc.kml',
    zip: 'kaitan.csv',
  };
  return archiveKinds.map(({ id, format }) => {
    const folder = join(root, 'core/formats', format ?? '', 'fixtures');
    const fixture =
      format !== undefined && existsSync(folder)
        ? readdirSync(folder).find((name) => name.includes('.valid.'))
        : undefined;
    const text = fixture === undefined ? table : readFileSync(join(folder, fixture), 'utf8');
    return [id, { [inside[id] ?? 'a.txt']: text }] as const;
  });
}

function ofText(seed: Seed, isTable: boolean): readonly HostileFile[] {
  const { text } = seed;
  const dialect = dialectOf(text, isTable);
  const bytes = Buffer.from(text);
  const own = { xml: xmlTwists, json: jsonTwists, table: tableTwists, plain: () => [] }[dialect.name];
  return ofSeed(seed, [
    ...cuts(bytes),
    ...turns(bytes, turnsEach),
    ...encodings(text),
    ...spoofs(text, dialect),
    ...words(text, dialect),
    ...lines(text),
    ...references(text, dialect),
    ...depths(text, dialect),
    ...own(text),
  ]);
}

function ofArchive(
  family: string,
  seed: string,
  members: Members,
  twists: readonly Twist[],
): readonly HostileFile[] {
  const bytes = rawZip(Object.entries(members).map(([name, data]) => ({ name, data })));
  const name = `kasus.${seed}`;
  return ofSeed({ family, seed, name, options: {} }, [
    ...twists,
    ...cuts(bytes),
    ...turns(bytes, 2 * turnsEach),
  ]);
}

function ofSeed(
  { family, seed, name, options }: Omit<Seed, 'text'>,
  twists: readonly Twist[],
): readonly HostileFile[] {
  return twists.map(({ what, make }, index) => ({
    ...{ family, seed, name, options, what },
    make: () => bytesOf(make(randomFrom(index + 1))),
  }));
}

/** The files of a family in such an order that any stretch has some of all seeds and soon every kind of twist. */
function mixed(seeds: readonly (readonly HostileFile[])[]): readonly HostileFile[] {
  return inTurn(
    seeds.map((files, at) => {
      const shuffled = inAnyOrder(files);
      const start = Math.floor((shuffled.length * at) / seeds.length);
      return [...shuffled.slice(start), ...shuffled.slice(0, start)];
    }),
  );
}

/** Lists of one length are put in the same order. */
function inAnyOrder<T>(list: readonly T[]): readonly T[] {
  const random = randomFrom(1);
  return list
    .map((one) => [random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);
}

function bytesOf(made: string | Uint8Array): Uint8Array {
  return typeof made === 'string' ? Buffer.from(made) : made;
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}
