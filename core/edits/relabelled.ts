/** The row under another label. Translations go with the old label, since they said what it said. */
export function relabelled<Named extends { readonly label: string; readonly translations?: unknown }>(
  row: Named,
  label: string,
): Named {
  const after = { ...row, label };
  Reflect.deleteProperty(after, 'translations');
  return after;
}
