/** What this process was given instead of a file on disk, by the path it is called by. */
const given = new Map<string, Uint8Array>();

/** Has this path be read from memory from now on: what was never on disk is not written there to be read. */
export function giveContent(path: string, content: Uint8Array): void {
  given.set(path, content);
}

export function givenContent(path: string): Uint8Array | undefined {
  return given.get(path);
}
