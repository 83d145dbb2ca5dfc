/**
 * Text as XML 1.0 can hold it between tags. Characters that XML cannot hold are replaced by ones that show it: control
 * characters by their pictures (U+2400 on), lone surrogates and non-characters by U+FFFD.
 */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  return shownText(text).replace(/[&<>\r]/g, (character) => references.get(character) ?? character);
}

/** The text with those characters shown that XML cannot hold; nothing else is changed. */
export function shownText(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unfit, visible);
}

/** Whether a text comes back from XML 1.0 as it was. */
export function xmlHolds(text: string): boolean {
  return shownText(text) === text;
}

/** Whether a text is written as it is, between tags and between quotes. */
export function isPlainXml(text: string): boolean {
  return plain.test(text);
}

/** Text as XML 1.0 can hold it between double quotes. */
export function xmlAttribute(text: string): string {
  if (plain.test(text)) return text;
  return xmlText(text).replace(/["\t\n]/g, (character) => references.get(character) ?? character);
}

/** Texts that nothing has to be done to, which most are: no control characters, quotes, signs of markup or surrogates. */
const plain = /^[ !#-%'-;=?-~\u00A0-\uD7FF\uE000-\uFFFD]*$/;

/** May hold more than XML forbids: `visible` decides. */
const unfit = /\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const references = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  // Written as itself it would be read as a line feed.
  ['\r', '&#13;'],
]);

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (['\t', '\n', '\r'].includes(character) || (code >= 0x7f && code <= 0x9f)) return character;
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
}
