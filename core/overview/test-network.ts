import { seededRandom } from '../arrange/random.ts';
import type { OverviewNetwork } from './overview-data.ts';

/** Entities of three countries in clusters of twenty, most links inside them, some across. The same for the same numbers. */
export function testNetwork(size: number, links: number, seed = 1): OverviewNetwork {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const numbers = Array.from({ length: size }, (_, at) => at);
  const cluster = (at: number) => Math.floor(at / 20);
  const from = Array.from({ length: links }, () => below(size));
  const near = (at: number) => Math.min(size - 1, cluster(at) * 20 + below(20));
  return {
    x: Float32Array.from(numbers, (at) => (cluster(at) % 6) * 900 + below(400)),
    y: Float32Array.from(numbers, (at) => Math.floor(cluster(at) / 6) * 900 + below(400)),
    sizes: new Float32Array(size).fill(38),
    families: Uint8Array.from(numbers, (at) => at % 6),
    countries: Int16Array.from(numbers, (at) => (cluster(at) % 4) - 1),
    from: Int32Array.from(from),
    to: Int32Array.from(from, (at) => (random() < 0.8 ? near(at) : below(size))),
    counts: Uint8Array.from(from, () => 1 + below(30)),
  };
}
