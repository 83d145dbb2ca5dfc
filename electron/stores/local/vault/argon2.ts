import { argon2id } from 'hash-wasm';
import { z } from 'zod';

const mebibyte = 1024;
const mostIterations = 10;
const calibratedMemory = 256 * mebibyte;
const calibratedMilliseconds = 1000;

/**
 * What a derivation by argon2id costs: memory in KiB, passes over it, lanes. The upper limits hold for every cost that is
 * read, so that a hostile file cannot exhaust the machine.
 */
export const costSchema = z
  .strictObject({
    memory: z.int().max(1024 * mebibyte),
    iterations: z.int().min(1).max(mostIterations),
    parallelism: z.int().min(1).max(16),
  })
  .refine(({ memory, parallelism }) => memory >= 8 * parallelism, 'argon2 needs 8 KiB for each lane')
  .readonly();

export type Argon2Cost = z.infer<typeof costSchema>;

/** The least that a new passphrase costs: the second choice of RFC 9106, section 4, with 64 MiB. */
export const floorCost: Argon2Cost = { memory: 64 * mebibyte, iterations: 3, parallelism: 4 };

/** Whether any part of this cost is less than that of the floor. */
export function isBelow(cost: Argon2Cost, floor: Argon2Cost): boolean {
  return (
    cost.memory < floor.memory || cost.iterations < floor.iterations || cost.parallelism < floor.parallelism
  );
}

/** Gives 32 bytes for a passphrase, taken as UTF-8 and not empty, and a salt of 16 bytes. A thread of its own may stand behind it. */
export type DeriveKey = (passphrase: string, salt: Uint8Array, cost: Argon2Cost) => Promise<Uint8Array>;

/** Argon2id (RFC 9106, version 0x13) on the thread that calls it; throws, before any work, at a cost beyond the limits. */
export const deriveKey: DeriveKey = async (passphrase, salt, cost) => {
  if (!costSchema.safeParse(cost).success) throw new Error('The cost of this key is beyond its limits.');
  const { memory, iterations, parallelism } = cost;
  const key = await argon2id({
    ...{ password: passphrase, salt, memorySize: memory, iterations, parallelism },
    ...{ hashLength: 32, outputType: 'binary' },
  });
  return new Uint8Array(key);
};

/**
 * The cost that takes about a second here: memory up to 256 MiB first, then up to ten iterations, never below `floor`.
 * `now` is a clock in milliseconds. Only tests may give another floor than `floorCost`.
 */
export async function calibrate(
  derive: DeriveKey,
  now: () => number = () => performance.now(),
  floor: Argon2Cost = floorCost,
): Promise<Argon2Cost> {
  const spent = async (): Promise<number> => {
    const start = now();
    await derive('calibration', new Uint8Array(16), floor);
    return now() - start;
  };
  await spent(); // the first time pays for starting up
  const room = Math.max(1, calibratedMilliseconds / Math.max(1, await spent()));
  const memory = Math.min(calibratedMemory, wholeMebibytes(floor.memory * room));
  const iterations = Math.floor((floor.iterations * floor.memory * room) / memory);
  return {
    memory: Math.max(floor.memory, memory),
    iterations: Math.min(mostIterations, Math.max(floor.iterations, iterations)),
    parallelism: floor.parallelism,
  };
}

function wholeMebibytes(kibibytes: number): number {
  return Math.max(1, Math.floor(kibibytes / mebibyte)) * mebibyte;
}
