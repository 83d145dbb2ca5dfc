/** Where the columns of a table of fixed widths begin, but for the first: characters from the start of a line, rising. */
export type Cuts = readonly number[];

/** The cuts between columns of these widths. */
export function cutsOf(widths: readonly number[]): Cuts {
  let at = 0;
  return widths.slice(0, -1).map((width) => (at += width));
}

/** How many characters each column takes in lines of this length. */
export function widthsOf(cuts: Cuts, length: number): readonly number[] {
  const ends = [...cuts, length];
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** Moves one cut, as far as the columns on either side leave it room. */
export function moveCut(cuts: Cuts, index: number, to: number, length: number): Cuts {
  const [least, most] = roomOf(cuts, index, length);
  return cuts.map((cut, at) => (at === index ? Math.min(most, Math.max(least, to)) : cut));
}

/** The first and the last place to which one cut can be moved. */
export function roomOf(cuts: Cuts, index: number, length: number): readonly [number, number] {
  return [(cuts[index - 1] ?? 0) + 1, (cuts[index + 1] ?? length) - 1];
}

/** Cuts once more; the same where there is a cut already, or the end of a line. */
export function addCut(cuts: Cuts, at: number, length: number): Cuts {
  if (at <= 0 || at >= length || cuts.includes(at)) return cuts;
  return [...cuts, at].toSorted((one, other) => one - other);
}

/** Joins the columns on either side of a cut. */
export function dropCut(cuts: Cuts, index: number): Cuts {
  return cuts.filter((_, at) => at !== index);
}

/** The middle of the widest column: where one cuts next. */
export function nextCut(cuts: Cuts, length: number): number {
  const widths = widthsOf(cuts, length);
  const widest = widths.indexOf(Math.max(...widths));
  return (cuts[widest - 1] ?? 0) + Math.floor((widths[widest] ?? 0) / 2);
}
