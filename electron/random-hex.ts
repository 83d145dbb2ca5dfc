/**
 * This many random bytes in hexadecimal digits. By what every global scope has: reading `node:crypto` takes some 15 ms of processor
 * time, which main has better use for while it starts.
 */
export function randomHex(bytes: number): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex');
}
