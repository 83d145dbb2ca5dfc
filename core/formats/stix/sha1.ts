/** The SHA-1 digest (FIPS 180-4) of these bytes, 20 bytes; for names such as those of RFC 9562, never for security. */
export function sha1(message: readonly number[]): readonly number[] {
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const padded = [...message, 0x80, ...zeros((119 - (message.length % 64)) % 64), ...lengthBytes(message)];
  for (let at = 0; at < padded.length; at += 64) state = mixed(state, padded.slice(at, at + 64));
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}

function lengthBytes({ length }: readonly number[]): number[] {
  const bits = length * 8;
  return [0, 0, 0, Math.floor(bits / 2 ** 32), bits >>> 24, bits >>> 16, bits >>> 8, bits].map(
    (byte) => byte & 0xff,
  );
}

function mixed(state: readonly number[], block: readonly number[]): number[] {
  const schedule = scheduleOf(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  schedule.forEach((word, round) => {
    const [choice, constant] = roundOf(round, b, c, d);
    const next = (rotated(a, 5) + choice + e + constant + word) >>> 0;
    [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
  });
  return [a, b, c, d, e].map((word, index) => (word + (state[index] ?? 0)) >>> 0);
}

function scheduleOf(block: readonly number[]): number[] {
  const words: number[] = [];
  for (let index = 0; index < 16; index++) {
    const bytes = block.slice(index * 4, index * 4 + 4);
    words.push(bytes.reduce((word, byte) => ((word << 8) | byte) >>> 0, 0));
  }
  for (let index = 16; index < 80; index++)
    words.push(
      rotated(
        [3, 8, 14, 16].reduce((word, back) => word ^ (words[index - back] ?? 0), 0),
        1,
      ),
    );
  return words;
}

function roundOf(round: number, b: number, c: number, d: number): readonly [number, number] {
  if (round < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (round < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (round < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotated(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}
