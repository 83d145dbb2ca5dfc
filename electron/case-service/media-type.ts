import { extname } from 'node:path';

/** First bytes that give a kind of file away. */
const signatures: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['47494638', 'image/gif'],
  ['25504446', 'application/pdf'],
  ['d0cf11e0a1b11ae1', 'application/x-ole-storage'],
];

/** A RIFF container of this kind; its length stands between the two. */
const webp = /^52494646.{8}57454250$/;

const byExtension: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.eml': 'message/rfc822',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
};

/** The media type of a file (RFC 6838): its first bytes decide, then its name; it is never a reason to run anything. */
export function mediaTypeOf(bytes: Uint8Array, path: string): string {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('hex');
  if (webp.test(start)) return 'image/webp';
  const known = signatures.find(([signature]) => start.startsWith(signature));
  return known?.[1] ?? byExtension[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
