import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { buildGraph } from '../core/measures/graph.ts';
import { analyses } from './analyses.ts';
import { sampleNetwork } from './sample-network.ts';

const [, , at = '0', folder = '.'] = process.argv;
const [offsets, neighbours] = [numbersIn('offsets'), numbersIn('neighbours')];
const graph = { size: offsets.length - 1, offsets, neighbours, undirected: true };
const small = buildGraph(sampleNetwork(300, 900), 'ignore');
const analysis = analyses[Number(at)];
// What the engine takes for the code itself is taken before.
analysis?.run(small);
globalThis.gc?.();
// What the collector has freed it gives back a little later, which would count as room.
await setTimeout(500);
// From here on the system counts the peak anew.
writeFileSync('/proc/self/clear_refs', '5');
const before = inStatus('VmRSS');
analysis?.run(graph);
process.send?.(inStatus('VmHWM') - before, () => process.exit());

function numbersIn(file: string): Int32Array {
  const { buffer, byteOffset, byteLength } = readFileSync(resolve(folder, file));
  return new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** In MB, as Linux has it. */
function inStatus(name: string): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024;
}
