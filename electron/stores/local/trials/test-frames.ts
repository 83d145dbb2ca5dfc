import { claimedSize } from '../frame.ts';
import { segmentHeaderSize } from '../segment-header.ts';

/** The last frame of a segment and all that lies before it. */
export function lastFrameOf(bytes: Buffer): { readonly before: Buffer; readonly frame: Buffer } {
  let start = segmentHeaderSize;
  for (let size = claimedSize(bytes, start); size !== null; size = claimedSize(bytes, start)) {
    if (start + size >= bytes.length) break;
    start += size;
  }
  return { before: bytes.subarray(0, start), frame: bytes.subarray(start) };
}
