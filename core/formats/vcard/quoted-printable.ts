/** Whether these parameters say that a value is quoted-printable (RFC 2045), as in vCard 2.1. */
export function isQuotedPrintable(parameters: ReadonlyMap<string, readonly string[]>): boolean {
  const named = [...(parameters.get('ENCODING') ?? []), ...(parameters.get('TYPE') ?? [])];
  return named.some((encoding) => encoding.toUpperCase() === 'QUOTED-PRINTABLE');
}

/** The text of a quoted-printable value in UTF-8, ASCII or Latin 1; undefined where its bytes are no such text. */
export function decodedText(value: string, charset = 'UTF-8'): string | undefined {
  if (/=(?![0-9A-F]{2})/i.test(value)) return undefined;
  const decode = decoders.get(charset.toUpperCase());
  if (!decode) return undefined;
  const runs = value.split(/((?:=[0-9A-F]{2})+)/i).map((run) => (run.startsWith('=') ? decode(run) : run));
  return runs.includes(undefined) ? undefined : runs.join('');
}

type Decode = (bytes: string) => string | undefined;

/** An equals sign before every byte is what a percent sign is in an address. */
const utf8: Decode = (bytes) => {
  try {
    return decodeURIComponent(bytes.replaceAll('=', '%'));
  } catch {
    return undefined;
  }
};

const latin1: Decode = (bytes) =>
  bytes.replace(/=(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const decoders: ReadonlyMap<string, Decode> = new Map([
  ['UTF-8', utf8],
  ['US-ASCII', utf8],
  ['ISO-8859-1', latin1],
]);
