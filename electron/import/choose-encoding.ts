import { fail, type Result, succeed } from '../../core/case/problem.ts';

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The encoding of a file by its first bytes: what the analyst chose, else what its byte order mark says, else what its
 * XML declaration says, else what is usual for files like it, else UTF-8. Labels are those of the WHATWG Encoding Standard.
 */
export function chooseEncoding(head: Uint8Array, chosen?: string, usual = 'utf-8'): Result<string> {
  const label = chosen ?? markOf(head) ?? declaredIn(head) ?? usual;
  try {
    return succeed(new TextDecoder(label).encoding);
  } catch {
    return fail('file-encoding', { line: 1, details: { encoding: label, suggestion: 'utf-8' } });
  }
}

/** Which encoding to suggest where this one does not fit: UTF-16 if every other byte is zero, else Western European. */
export function suggestedEncoding(head: Uint8Array): string {
  const zeros = [0, 0];
  head.slice(0, 512).forEach((byte, position) => {
    if (byte === 0) zeros[position % 2] = (zeros[position % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : 'windows-1252';
}

function markOf(head: Uint8Array): string | undefined {
  return marks.find(([, bytes]) => bytes.every((byte, position) => head[position] === byte))?.[0];
}

/** A declaration we can read at all is not in UTF-16, whatever it says. */
function declaredIn(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  const label = /^<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  return label && /^utf-?16/i.test(label) ? undefined : label;
}
