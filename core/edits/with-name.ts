interface Said {
  readonly property: string;
  readonly text: string;
}

/** The values with the name before them, unless one of them says it already: a label alone could not cite a source. */
export function withName<Claim extends Said>(name: Claim, values: readonly Claim[]): readonly Claim[] {
  return values.some(({ text }) => text === name.text) ? values : [name, ...values];
}
