/**
 * The country most entities on a chart belong to, hidden ones too, so that hiding moves no border: the others are abroad.
 * Null where no country is known.
 */
export function homeOf(countries: Iterable<string | undefined>): string | null {
  const counts = new Map<string, number>();
  for (const country of countries)
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [home] = [...counts].sort(([, one], [, other]) => other - one);
  return home?.[0] ?? null;
}
