/**
 * JSON without white space and with keys in the order of their UTF-16 code units, so that equal data give equal bytes
 * (as in RFC 8785, the JSON Canonicalization Scheme). Keys whose value is undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = value as Record<string, unknown>;
  const written = Object.keys(members)
    .filter((key) => members[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(members[key])}`);
  return `{${written.join(',')}}`;
}
