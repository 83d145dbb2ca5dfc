/** A name as it is compared: lower case, with hyphens, underscores and runs of white space as one blank. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
