import type { Citation } from '../../case/citation.ts';
import type { Identifier } from '../../case/identifier.ts';
import { withName } from '../with-name.ts';
import type { Claim, ImportedNetwork } from './draft-schemas.ts';

/** A claim and what it rests on. */
export interface CitedClaim {
  readonly property: string;
  readonly text: string;
  readonly citation: Citation;
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
  readonly source: Identifier;
}

type Draft = ImportedNetwork['entities'][number];

/** Property whose value is the name that an imported file uses for an entity or a link. */
export const keyProperty = 'key';

/** Property that keeps a name as the file wrote it. */
const nameProperty = 'name';

/**
 * The entities of all files by key, in order of appearance. An end of a link that no file describes is an entity of
 * which only the key is known. `sources` holds the source id of each file.
 */
export function gather(
  files: readonly ImportedNetwork[],
  sources: readonly Identifier[],
): ReadonlyMap<string, Gathered> {
  const tellings = new Map<string, Telling[]>();
  const tell = (draft: Draft, source: Identifier): void => {
    const told = tellings.get(draft.key);
    if (told) told.push({ draft, source });
    else tellings.set(draft.key, [{ draft, source }]);
  };
  for (const [index, { entities }] of files.entries())
    for (const draft of entities) tell(draft, sources[index] ?? '');
  for (const [index, { links }] of files.entries())
    for (const { from, to, at } of links)
      for (const key of [from, to])
        if (!tellings.has(key)) tell({ key, values: [], at }, sources[index] ?? '');
  return new Map([...tellings].map(([key, told]) => [key, together(key, told)]));
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
    claims: told.flatMap(({ draft, source }) => claimsOf(known(draft), source)),
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
  draft: Pick<Draft, 'values' | 'at'> & { key?: string; label?: string },
  source: Identifier,
): CitedClaim[] {
  const { key, label, values, at } = draft;
  const named =
    label === undefined ? values : withName<Claim>({ property: nameProperty, text: label, at }, values);
  const all = key === undefined ? named : [{ property: keyProperty, text: key, at }, ...named];
  return all.map((claim) => ({
    property: claim.property,
    text: claim.text,
    citation: { source, at: claim.at },
  }));
}
