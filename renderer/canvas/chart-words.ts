/** The words the chart needs, in one language; a new object only when the language changes. */
export interface ChartWords {
  readonly language: 'id' | 'en';
  /** A sentence or name of the area `chart` (or `catalogue:...`), with its `{{values}}` filled in. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  entityType(id: string): string;
  linkType(id: string): string;
  /** Name of an ISO 3166-1 alpha-2 country. */
  country(code: string): string;
}
