import type { Citation } from '../../case/citation.ts';
import {
  batchesOf,
  type BatchedNetwork,
  isPackedBatch,
  type LinkBatch,
  linksIn,
} from '../../formats/link-batches.ts';
import { mapInSteps, partOf, type Steps } from '../../tables/steps.ts';
import { withName } from '../with-name.ts';
import type { Claim, ImportedNetwork } from './draft-schemas.ts';
import { citationsOf, type Origin } from './origins.ts';

/** A claim and what it rests on. */
export interface CitedClaim {
  readonly property: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** One entity as all files of the import tell it together; the first file to say something of it has its way. */
export interface Gathered {
  readonly key: string;
  readonly type: string | undefined;
  readonly label: string | undefined;
  readonly translations: Draft['translations'];
  readonly synthetic: boolean | undefined;
  readonly position: Draft['position'];
  /** Properties by which it is known in the case; its key where there are none. */
  readonly sameBy: Draft['sameBy'];
  readonly claims: readonly CitedClaim[];
}

/** What one file tells of an entity. */
interface Telling {
  readonly draft: Draft;
  readonly origin: Origin;
}

type Draft = ImportedNetwork['entities'][number];
/** The entities and links of one file. */
type Told = Pick<ImportedNetwork & BatchedNetwork, 'entities' | 'links' | 'batches'>;

/** Property whose value is the name that an imported file uses for an entity or a link. */
export const keyProperty = 'key';

/** Property that keeps a name as the file wrote it. */
const nameProperty = 'name';

/**
 * The entities of all files by key, in order of appearance. An end of a link that no file describes is an entity of
 * which only the key is known. `origins` are those of the files, in their order.
 */
export function* gather(
  files: readonly Told[],
  origins: readonly Origin[],
): Steps<ReadonlyMap<string, Gathered>> {
  const tellings = new Map<string, Telling[]>();
  const tell = (draft: Draft, origin: Origin): void => {
    const told = tellings.get(draft.key);
    if (told) told.push({ draft, origin });
    else tellings.set(draft.key, [{ draft, origin }]);
  };
  const told = files.flatMap((file, index) => {
    const origin = origins[index];
    return origin ? [{ file, origin }] : [];
  });
  for (const { file, origin } of told) for (const draft of file.entities) tell(draft, origin);
  yield 0.2;
  for (const { file, origin } of told)
    for (const batch of batchesOf(file)) {
      for (const end of untoldEnds(batch, tellings)) tell(end, origin);
      yield 0.3;
    }
  const all = [...tellings];
  const become = ([key, telling]: (typeof all)[number]) => [key, together(key, telling)] as const;
  return new Map(yield* partOf(mapInSteps(all, become), 0.4, 1));
}

/** The ends of links that nothing else is told of, where they are named first. */
function* untoldEnds(batch: LinkBatch, told: ReadonlyMap<string, unknown>): Iterable<Draft> {
  if (isPackedBatch(batch) && batch.keys.every((key) => told.has(key))) return;
  for (const { from, to, at, sources } of linksIn(batch))
    for (const key of [from, to])
      if (!told.has(key)) yield { key, values: [], at, ...(sources && { sources }) };
}

function together(key: string, told: readonly Telling[]): Gathered {
  return {
    key,
    type: first(told, 'type'),
    label: first(told, 'label'),
    translations: first(told, 'translations'),
    synthetic: first(told, 'synthetic'),
    position: first(told, 'position'),
    sameBy: first(told, 'sameBy'),
    claims: told.flatMap(({ draft, origin }) => claimsOf(known(draft), origin)),
  };
}

/** A key that only this import uses is nothing to keep of an entity. */
function known({ key, ...told }: Draft): Omit<Draft, 'key'> & { key?: string } {
  return told.sameBy ? told : { ...told, key };
}

function first<K extends keyof Draft>(told: readonly Telling[], field: K): Draft[K] | undefined {
  return told.map(({ draft }) => draft[field]).find((said) => said !== undefined && said !== '');
}

/** Claims of one draft with their citations: first its key, then its name where no value says it, then its values. */
export function claimsOf(
  draft: Pick<Draft, 'values' | 'at' | 'sources'> & { key?: string; label?: string },
  origin: Origin,
): CitedClaim[] {
  const { key, label, values, at } = draft;
  const named =
    label === undefined ? values : withName<Claim>({ property: nameProperty, text: label, at }, values);
  const all: readonly Claim[] =
    key === undefined ? named : [{ property: keyProperty, text: key, at }, ...named];
  return all.map(({ property, text, at: place, sources = draft.sources }) => ({
    property,
    text,
    citations: citationsOf(origin, place, sources),
  }));
}
