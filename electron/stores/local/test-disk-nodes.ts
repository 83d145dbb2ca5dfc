import { hash } from 'node:crypto';

/** What was asked of a file since it was last flushed. */
type FileStep = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };

/** What was asked of a folder since it was last flushed. */
interface FolderStep {
  readonly name: string;
  /** Null when the name goes away. */
  readonly node: Node | null;
  /** The name it had before, in the same step. */
  readonly from?: string;
}

export type Node = SimulatedFile | SimulatedFolder;
/**
 * When a process dies, the system still writes what it was given: nothing is lost until the power is cut. Power cuts lose
 * what was not flushed; names are lost in order (`prefix`) or any of them (`subset`).
 */
export type Crash = 'process' | 'power-prefix' | 'power-subset';

let nodes = 0;

/** A file as programs see it, and as the disk has it. Bytes are never changed in place: copies share them. */
export class SimulatedFile {
  readonly id = ++nodes;
  seen: Buffer;
  #durable: Buffer;
  #steps: readonly FileStep[];

  constructor(seen: Buffer = Buffer.alloc(0), durable: Buffer = seen, steps: readonly FileStep[] = []) {
    this.seen = seen;
    this.#durable = durable;
    this.#steps = steps;
  }

  append(bytes: Uint8Array): void {
    const copy = Buffer.from(bytes);
    this.#steps = [...this.#steps, { at: this.seen.length, bytes: copy }];
    this.seen = Buffer.concat([this.seen, copy]);
  }

  truncate(size: number): void {
    this.#steps = [...this.#steps, { size }];
    this.seen = resize(this.seen, size);
  }

  flush(): void {
    this.#durable = this.seen;
    this.#steps = [];
  }

  /** A flush that failed: the system takes the pages for written, and they never reach the disk. */
  forget(): void {
    this.#steps = [];
  }

  /** The file as it is, what is not flushed still waiting. */
  copy(): SimulatedFile {
    return new SimulatedFile(this.seen, this.#durable, this.#steps);
  }

  /** Remembers this moment; the answer brings it back. */
  mark(): () => void {
    const [seen, steps] = [this.seen, this.#steps];
    return () => {
      this.seen = seen;
      this.#steps = steps;
    };
  }

  /** What a power cut leaves: any part of what was not flushed, torn, or as zeros. */
  afterPowerCut(random: () => number): Buffer {
    const mode = Math.floor(random() * 4);
    const count = [0, this.#steps.length, Math.floor(random() * (this.#steps.length + 1))][mode];
    const steps = this.#steps.slice(0, count ?? this.#steps.length);
    return steps.reduce((bytes, step, index) => {
      if (mode === 3 && random() < 0.5) return bytes;
      if ('size' in step) return bytes.length > step.size ? resize(bytes, step.size) : bytes;
      const torn = index === steps.length - 1 && random() < 0.5;
      const kept = torn ? step.bytes.subarray(0, Math.floor(random() * step.bytes.length)) : step.bytes;
      const written = random() < 0.15 ? Buffer.alloc(kept.length) : kept;
      const grown = resize(bytes, Math.max(bytes.length, step.at + written.length));
      written.copy(grown, step.at);
      return grown;
    }, this.#durable);
  }
}

/** A folder as programs see it, and as the disk has it. */
export class SimulatedFolder {
  readonly id = ++nodes;
  readonly seen: Map<string, Node>;
  #durable: ReadonlyMap<string, Node>;
  #steps: FolderStep[] = [];

  constructor(entries: ReadonlyMap<string, Node> = new Map()) {
    this.seen = new Map(entries);
    this.#durable = new Map(entries);
  }

  put(step: FolderStep): void {
    this.#steps.push(step);
    take(this.seen, step);
  }

  flush(): void {
    this.#durable = new Map(this.seen);
    this.#steps = [];
  }

  /** The folder as it is, names that are not flushed still waiting; `known` copies what is in it. */
  copy(known: (node: Node) => Node): SimulatedFolder {
    const copy = new SimulatedFolder();
    const mapped = (names: ReadonlyMap<string, Node>) =>
      new Map([...names].map(([name, node]): [string, Node] => [name, known(node)]));
    for (const [name, node] of mapped(this.seen)) copy.seen.set(name, node);
    copy.#durable = mapped(this.#durable);
    copy.#steps = this.#steps.map((step) => ({ ...step, node: step.node && known(step.node) }));
    return copy;
  }

  afterPowerCut(crash: Crash, random: () => number): Map<string, Node> {
    const names = new Map(this.#durable);
    const count = Math.floor(random() * (this.#steps.length + 1));
    for (const [index, step] of this.#steps.entries())
      if (crash === 'power-prefix' ? index < count : random() < 0.5) take(names, step);
    return names;
  }
}

function take(names: Map<string, Node>, { name, node, from }: FolderStep): void {
  if (from !== undefined) names.delete(from);
  if (node) names.set(name, node);
  else names.delete(name);
}

function resize(bytes: Buffer, size: number): Buffer {
  const resized = Buffer.alloc(size);
  bytes.copy(resized);
  return resized;
}

/** The node as a restarted machine finds it, and all below it. */
export function restarted(
  node: Node,
  crash: Crash,
  random: () => number,
  done = new Map<Node, Node>(),
): Node {
  const known = done.get(node);
  if (known) return known;
  const fresh = crash === 'process' ? copyOf(node, done) : afterPowerCut(node, crash, random, done);
  done.set(node, fresh);
  return fresh;
}

function copyOf(node: Node, done: Map<Node, Node>): Node {
  if (node instanceof SimulatedFile) return node.copy();
  return node.copy((inner) => restarted(inner, 'process', () => 0, done));
}

function afterPowerCut(node: Node, crash: Crash, random: () => number, done: Map<Node, Node>): Node {
  if (node instanceof SimulatedFile) return new SimulatedFile(node.afterPowerCut(random));
  const names = [...node.afterPowerCut(crash, random)];
  return new SimulatedFolder(
    new Map(names.map(([name, inner]) => [name, restarted(inner, crash, random, done)])),
  );
}

/** The node and all below it, with nothing left that waits to be flushed. */
export function settled(node: Node): Node {
  if (node instanceof SimulatedFile) return new SimulatedFile(node.seen);
  return new SimulatedFolder(new Map([...node.seen].map(([name, inner]) => [name, settled(inner)])));
}

const digests = new WeakMap<Buffer, string>();

/** What programs would see of a folder, as one short text: the same for the same names and bytes. */
export function imageOf(folder: SimulatedFolder): string {
  const lines = [...folder.seen].map(([name, node]) =>
    node instanceof SimulatedFile ? `${name} ${digestOf(node.seen)}` : `${name}/ ${imageOf(node)}`,
  );
  return hash('sha1', lines.sort().join('\n'), 'base64');
}

function digestOf(bytes: Buffer): string {
  const known = digests.get(bytes);
  if (known !== undefined) return known;
  const digest = hash('sha1', bytes, 'base64');
  digests.set(bytes, digest);
  return digest;
}
