/** Which case shall be opened, or made and then opened. */
export type CaseTarget =
  | { readonly how: 'existing'; readonly path: string }
  | { readonly how: 'new'; readonly path: string; readonly title: string; readonly language: 'id' | 'en' }
  /** The sample case, made from the file of rows that comes with the program. */
  | { readonly how: 'sample'; readonly path: string; readonly rows: string };
