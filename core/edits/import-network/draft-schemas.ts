import { z } from 'zod';

import { place } from '../../case/citation.ts';
import { value } from '../../case/entity.ts';
import { named } from '../../case/identifier.ts';
import { directions, link, money, strengths } from '../../case/link.ts';
import { importedFile, source, sourceKinds } from '../../case/source.ts';

const key = z.string().min(1).max(2000);
const type = z.string().min(1).max(100);
/** Keys of sources that the file names. */
const sources = z.array(key).max(1000).readonly().exactOptional();
const claim = value.unwrap().pick({ property: true, text: true }).extend({ at: place, sources });
const { start, end, wording, count, basis } = link.unwrap().shape;

/** A source that a file itself names. */
export const draftSource = source
  .unwrap()
  .pick({
    ...({ label: true, translations: true, originator: true, reference: true, date: true } as const),
    ...({ grade: true, handling: true, wording: true, text: true } as const),
  })
  .extend({ key, kind: z.enum(sourceKinds).exactOptional() });

/** An entity as one file tells it. */
export const draftEntity = z.strictObject({
  key,
  type: type.exactOptional(),
  label: named.label.exactOptional(),
  translations: named.translations,
  synthetic: z.boolean().exactOptional(),
  values: z.array(claim).readonly(),
  sources,
  /** Properties by which an entity of the case is the same one. */
  sameBy: z.array(z.string().min(1).max(200)).min(1).max(10).readonly().exactOptional(),
  at: place,
  position: z.strictObject({ x: z.number(), y: z.number() }).exactOptional(),
});

/** A link as one file tells it, between two keys. */
export const draftLink = z.strictObject({
  key: key.exactOptional(),
  from: key,
  to: key,
  type: type.exactOptional(),
  label: named.label.exactOptional(),
  translations: named.translations,
  direction: z.enum(directions),
  strength: z.enum(strengths).exactOptional(),
  start,
  end,
  wording,
  money: money.exactOptional(),
  count,
  basis: basis.exactOptional(),
  values: z.array(claim).readonly(),
  sources,
  at: place,
});

/** One file of an import: what proves which file it was, and what a format made of it. */
export const importedNetwork = z.strictObject({
  file: importedFile,
  sources: z.array(draftSource).readonly().default([]),
  entities: z.array(draftEntity).readonly(),
  links: z.array(draftLink).readonly(),
});

export type ImportedNetwork = z.infer<typeof importedNetwork>;
export type Claim = z.infer<typeof claim>;
