/**
 * Letters of the Cyrillic and Greek scripts that are drawn as Latin ones are, after the table of confusable characters
 * of UTS #39: those that stand for one Latin letter.
 */
const lookalikes: ReadonlySet<string> = new Set(
  Array.from(
    '\u0430\u0441\u0501\u0435\u04BB\u0456\u0458\u04CF\u043E\u0440\u051B\u0455\u0443\u0475\u051D\u0445' +
      '\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u051A\u0405\u0422\u0423\u0474\u051C\u0425\u04C0' +
      '\u03B1\u03B3\u03B9\u03BD\u03BF\u03C1\u03C3\u03C5' +
      '\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7',
  ),
);

/** Whether a letter of another script is drawn as a Latin one is. */
export function isLatinLookalike(letter: string): boolean {
  return lookalikes.has(letter);
}
