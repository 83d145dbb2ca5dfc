/**
 * A date of birth as a moment: `19900115` and `1990-01-15T00:00:00Z` as `1990-01-15`, `1990-01` and `1990` as they are.
 * One without a year (`--0115`), or in words, stays as it is written under a property of its own.
 */
export function birthDateOf(text: string): { readonly property: string; readonly text: string } {
  const [, year, month, day] =
    /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:T[\d:.]{2,15}(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/.exec(text) ?? [];
  if (year === undefined || (month !== undefined && day === undefined && !text.includes('-')))
    return { property: 'birthday', text };
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return { property: 'birthDate', text: date };
}
