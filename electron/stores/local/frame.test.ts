import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { crc32c } from './crc32c.ts';
import {
  claimedSize,
  decodeFrame,
  encodeFrame,
  firstHash,
  type Frame,
  frameHeaderSize,
  hasFrameFrom,
  openPayload,
} from './frame.ts';
import { decodeSegmentHeader, encodeSegmentHeader, segmentHeaderSize } from './segment-header.ts';
import { encryptedVault, plainVault } from './vault/vault.ts';

const caseId = '0f8fad5b-d9cb-469f-a165-70867728950e';
const previous = firstHash(caseId);

describe('crc32c', () => {
  it('gives the values of RFC 3720, appendix B.4', () => {
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
    expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa);
    expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8ab43);
    expect(crc32c(Buffer.from(Array.from({ length: 32 }, (_, index) => index)))).toBe(0x46dd794e);
  });

  it('goes on over pieces', () => {
    expect(crc32c(Buffer.from('56789'), crc32c(Buffer.from('1234')))).toBe(0xe3069283);
  });

  it('is the same whole as byte by byte, wherever in its memory it begins', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(9), (memory, start) => {
        const bytes = memory.subarray(start);
        let single = 0;
        for (const byte of bytes) single = crc32c(Uint8Array.of(byte), single);
        expect(crc32c(bytes)).toBe(single);
      }),
    );
  });
});

/** A frame as it lies on disk. */
function encoded(payload: Buffer, vault = plainVault, revision = 7) {
  const { pieces, size, hash } = encodeFrame(revision, previous, [payload], vault);
  const bytes = Buffer.concat(pieces);
  expect(size).toBe(bytes.length);
  return { bytes, hash };
}

describe('a frame', () => {
  it('is read as it was written, wherever it begins', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(2 ** 40),
        fc.nat(99),
        (bytes, revision, offset) => {
          const payload = Buffer.from(bytes);
          const written = encoded(payload, plainVault, revision);
          const around = Buffer.concat([Buffer.alloc(offset, 1), written.bytes, Buffer.from('next')]);
          const size = frameHeaderSize + payload.length;
          expect(claimedSize(around, offset)).toBe(size);
          expect(decodeFrame(around, offset)).toMatchObject({
            ...{ revision, previous, payload, size },
            ...{ hash: written.hash, sealed: false },
          });
        },
      ),
    );
  });

  it('is the same whether its payload comes in one piece or in several', () => {
    const pieces = ['{"a":1}\n', '{"b":', '2}\n'].map((text) => Buffer.from(text));
    for (const vault of [plainVault, encryptedVault(Buffer.alloc(32, 5), caseId)]) {
      const written = encodeFrame(7, previous, pieces, vault);
      const frame = decodeFrame(Buffer.concat(written.pieces), 0) as Frame;
      expect(openPayload(frame, vault)).toEqual(Buffer.concat(pieces));
      expect([frame.hash, frame.size]).toEqual([written.hash, written.size]);
    }
  });

  it('with any byte changed is none', () => {
    const { bytes } = encoded(Buffer.from('{"a":1}'));
    for (let offset = 0; offset < bytes.length; offset++) {
      const changed = Buffer.from(bytes);
      changed[offset] = (changed[offset] ?? 0) ^ 0x10;
      expect(decodeFrame(changed, 0)).toBeNull();
    }
  });

  it('of a kind or with flags of a later version is told apart from a damaged one', () => {
    for (const offset of [48, 49]) {
      const { bytes } = encoded(Buffer.from('{}'));
      bytes[offset] = 0x82;
      bytes.writeUInt32LE(crc32c(bytes.subarray(8), crc32c(bytes.subarray(0, 4))), 4);
      expect(decodeFrame(bytes, 0)).toBe('newer');
    }
  });

  it('is found behind bytes that are none, but only from its revision on', () => {
    const { bytes } = encoded(Buffer.from('{"text":"kaitan"}'));
    const buried = Buffer.concat([Buffer.from('garbage '.repeat(30)), bytes, Buffer.from('{}')]);
    expect(hasFrameFrom(buried, 0, 7)).toBe(true);
    expect(hasFrameFrom(buried, 0, 8)).toBe(false);
    expect(hasFrameFrom(buried, 241, 1)).toBe(false);
    expect(hasFrameFrom(Buffer.alloc(5000), 0, 1)).toBe(false);
  });
});

describe('a sealed frame', () => {
  const vault = encryptedVault(Buffer.alloc(32, 5), caseId);
  const payload = Buffer.from('{"text":"rahasia"}');
  const { bytes } = encoded(payload, vault);
  const decoded = (stored: Buffer) => decodeFrame(stored, 0) as Frame;

  it('opens with the vault of its case and shows nothing without', () => {
    expect(openPayload(decoded(bytes), vault)).toEqual(payload);
    expect(bytes.includes('rahasia')).toBe(false);
    expect(openPayload(decoded(bytes), plainVault)).toBeNull();
    expect(openPayload(decoded(bytes), encryptedVault(Buffer.alloc(32, 6), caseId))).toBeNull();
  });

  it('does not open as another revision, nor does a frame in clear pass for a sealed one', () => {
    const moved = Buffer.from(bytes);
    moved.writeBigUInt64LE(8n, 8);
    moved.writeUInt32LE(crc32c(moved.subarray(8), crc32c(moved.subarray(0, 4))), 4);
    expect(decoded(moved).revision).toBe(8);
    expect(openPayload(decoded(moved), vault)).toBeNull();
    expect(openPayload(decoded(encoded(payload).bytes), vault)).toBeNull();
  });
});

describe('a segment header', () => {
  const header = {
    ...{ segment: 12, schemaVersion: 1, sealed: true, caseId },
    ...{ firstRevision: 2 ** 33, previous },
  };

  it('is read as it was written', () => {
    const bytes = encodeSegmentHeader(header);
    expect(bytes).toHaveLength(segmentHeaderSize);
    expect(decodeSegmentHeader(Buffer.concat([bytes, Buffer.from('frames')]))).toEqual(header);
  });

  it('with any byte changed or missing is none', () => {
    const bytes = encodeSegmentHeader(header);
    for (let offset = 0; offset < bytes.length; offset++) {
      const changed = Buffer.from(bytes);
      changed[offset] = (changed[offset] ?? 0) ^ 0x01;
      expect(decodeSegmentHeader(changed)).toBeNull();
      expect(decodeSegmentHeader(bytes.subarray(0, offset))).toBeNull();
    }
  });
});
