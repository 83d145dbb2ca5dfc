/** Members that name a row or say which kind something is of: nothing in them was written by people. */
const codes: ReadonlySet<string> = new Set(['chart', 'edit', 'entity', 'fate', 'from', 'id', 'kind', 'to']);

/** The same rows, lists and texts with `hide` taken to every text people may have written, whatever holds it. */
export function withoutNamesIn<T>(told: T, hide: (text: string) => string): T {
  return hidden(told, hide) as T;
}

function hidden(told: unknown, hide: (text: string) => string): unknown {
  if (typeof told === 'string') return hide(told);
  if (Array.isArray(told)) return told.map((one) => hidden(one, hide));
  if (!isRow(told)) return told;
  return Object.fromEntries(
    Object.entries(told).map(([member, value]) => {
      if (member === 'translations') return [member, hiddenTranslations(value, hide)];
      return [member, codes.has(member) && typeof value === 'string' ? value : hidden(value, hide)];
    }),
  );
}

/** By language, of which one is called `id`. */
function hiddenTranslations(texts: unknown, hide: (text: string) => string): unknown {
  if (!isRow(texts)) return texts;
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, hidden(text, hide)]));
}

function isRow(told: unknown): told is Readonly<Record<string, unknown>> {
  return typeof told === 'object' && told !== null && !ArrayBuffer.isView(told);
}
