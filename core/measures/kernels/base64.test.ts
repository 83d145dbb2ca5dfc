import fc from 'fast-check';
import { expect, it } from 'vitest';

import { bytesOfBase64 } from './base64.ts';

it('reads back what was written, of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...bytesOfBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
    }),
    { seed: 1 },
  );
});
