import { type ExportScope, gathering, type GatheredScope } from '../../core/formats/export-scope.ts';
import type { TextFormat } from '../../core/formats/format.ts';
import { asPieces } from '../../core/tables/steps.ts';
import type { TableWords } from '../../core/tables-out/table-words.ts';
import type { WayOut } from '../../core/tables-out/ways-out.ts';
import type { Ask } from './handlers/handler.ts';
import { zipParts } from './zip-parts.ts';

/** How often a writer goes over what it writes, as a rule: once to see what there is, once to write it. */
const passes = 2;
/** Milliseconds between two words of how far it is. */
const pause = 100;

/** What a way out writes of a scope, in pieces as they go to disk; tells how far it is and throws once it is called off. */
export function* writtenPieces(
  { by }: WayOut,
  written: ExportScope,
  words: TableWords,
  { signal, progress, now }: Pick<Ask, 'signal' | 'progress'> & { readonly now: string },
): Iterable<string | Uint8Array> {
  const walk = { steps: 0 };
  const scope = yield* asPieces(gathering(written));
  const watched = watchedScope(scope, walk);
  const all = Math.max(1, passes * (scope.found.entities.length + scope.found.links.length));
  let told = performance.now();
  const pieces =
    'format' in by
      ? encoded(by.format.write(watched, now), by.format)
      : by.table.output === 'archive'
        ? zipParts(by.table.write(watched, words))
        : by.table.write(watched, words);
  for (const piece of pieces) {
    signal.throwIfAborted();
    if (performance.now() - told > pause) {
      told = performance.now();
      progress(Math.min(0.99, walk.steps / all), 'writing');
    }
    yield piece;
  }
}

/** The same scope, counting how often an entity or a link of it is come to. */
function watchedScope(scope: GatheredScope, walk: { steps: number }): ExportScope {
  const watched = <Row>(rows: readonly Row[]): Iterable<Row> => ({
    *[Symbol.iterator]() {
      for (const row of rows) {
        walk.steps++;
        yield row;
      }
    },
  });
  const { entities, links } = scope.found;
  return { ...scope, found: { entities: watched(entities), links: watched(links) } };
}

/** Text as its format wants it on disk: UTF-8, or UTF-16 with the mark that says so. */
function* encoded(
  pieces: Iterable<string>,
  { encoding }: Pick<TextFormat, 'encoding'>,
): Iterable<string | Uint8Array> {
  if (encoding !== 'utf-16le') {
    yield* pieces;
    return;
  }
  let isFirst = true;
  for (const piece of pieces) {
    const marked = isFirst ? `\uFEFF${piece.replace(/^\uFEFF/, '')}` : piece;
    isFirst = false;
    yield Buffer.from(marked, 'utf16le');
  }
}
