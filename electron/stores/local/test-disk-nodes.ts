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
/** Power cuts lose what was not flushed; names are lost in order (`prefix`) or any of them (`subset`). */
export type Crash = 'process' | 'power-prefix' | 'power-subset';

let nodes = 0;

/** A file as programs see it, and as the disk has it. */
export class SimulatedFile {
  readonly id = ++nodes;
  seen: Buffer;
  #durable: Buffer;
  #steps: FileStep[] = [];

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.seen = bytes;
    this.#durable = bytes;
  }

  append(bytes: Uint8Array): void {
    const copy = Buffer.from(bytes);
    this.#steps.push({ at: this.seen.length, bytes: copy });
    this.seen = Buffer.concat([this.seen, copy]);
  }

  truncate(size: number): void {
    this.#steps.push({ size });
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
  #durable: Map<string, Node>;
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
  const fresh =
    node instanceof SimulatedFile
      ? new SimulatedFile(crash === 'process' ? node.seen : node.afterPowerCut(random))
      : restartedFolder(node, crash, random, done);
  done.set(node, fresh);
  return fresh;
}

function restartedFolder(folder: SimulatedFolder, crash: Crash, random: () => number, done: Map<Node, Node>) {
  const names = crash === 'process' ? folder.seen : folder.afterPowerCut(crash, random);
  return new SimulatedFolder(
    new Map([...names].map(([name, node]) => [name, restarted(node, crash, random, done)])),
  );
}
