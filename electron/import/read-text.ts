import type { Problem, Result } from '../../core/case/problem.ts';
import { succeed } from '../../core/case/problem.ts';
import type { DraftLink, DraftNetwork } from '../../core/formats/format.ts';
import { Decoder } from './decode.ts';
import { Intake } from './intake.ts';
import type { ReadOptions } from './read-options.ts';

/** What a file, or the part of it that holds the network, turned out to be. */
export interface ReadPart {
  readonly encoding: string;
  readonly format: string;
  readonly formatVersion: number;
  readonly network: DraftNetwork;
}

/** Takes links while the rest of their file is still being read; should it be refused, they are not to be used. */
export type OnLinks = (links: readonly DraftLink[]) => Promise<void>;

/**
 * Reads a text, given as bytes piece by piece, into a network; only the network itself is kept in memory, and of tables
 * only its entities where `onLinks` takes the links.
 */
export async function readText(
  pieces: AsyncIterable<Result<Uint8Array>>,
  options: ReadOptions,
  onLinks?: OnLinks,
): Promise<Result<ReadPart>> {
  const decoder = new Decoder(options.encoding, options.spec?.encoding);
  const intake = new Intake(options);
  for await (const piece of pieces) {
    if (!piece.ok) return piece;
    const problem = pass(decoder.take(piece.value), intake);
    if (problem) return { ok: false, problem };
    if (onLinks) await onLinks(intake.drain());
  }
  const network = pass(decoder.finish(), intake) ?? intake.finish();
  if ('code' in network) return { ok: false, problem: network };
  return succeed({ encoding: decoder.encoding, ...intake.format, network });
}

function pass(text: Result<string>, intake: Intake): Problem | undefined {
  return text.ok ? intake.take(text.value) : text.problem;
}
