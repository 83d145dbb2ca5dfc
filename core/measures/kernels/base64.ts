const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that base64 text (RFC 4648, section 4) stands for. */
export function bytesOfBase64(text: string): Uint8Array {
  const end = text.indexOf('=');
  const length = end < 0 ? text.length : end;
  const bytes = new Uint8Array((length * 3) >> 2);
  let [bits, held, count] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    bits = ((bits << 6) | digits.indexOf(text.charAt(at))) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[count++] = bits >> held;
  }
  return bytes;
}
