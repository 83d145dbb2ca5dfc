/** Says where the program failed and nothing else: a message could quote the case or name a folder. */
export function reportFault(error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  console.error([name, ...frames].join('\n'));
}
