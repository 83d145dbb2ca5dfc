/** A part of a text keeps the whole of it in memory; this is a text of its own. */
export function ownText(part: string): string {
  return part.length < shortest ? part : ` ${part}`.slice(1);
}

/** Shorter parts are copies anyway. */
const shortest = 13;

/** Whether a text is nothing but white space. */
export function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code > 0x20 && code < 0x7f) && text.trim() === '';
}
