/** The faces every window draws with at once, as `document.fonts` asks for them; the others are read when needed. */
const firstFaces = ["16px 'Inter Variable'", "16px 'JetBrains Mono Variable'"];

/** Has them read before anything is measured in them. */
export function readFirstFaces(): void {
  // one that fails is read again, and told of, where it is drawn with
  for (const face of firstFaces) void document.fonts.load(face).catch(() => undefined);
}
