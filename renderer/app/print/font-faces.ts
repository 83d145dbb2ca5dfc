/** The rules for the fonts of this page, with whole addresses, for a document that lies elsewhere. */
export function fontFaces(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, sheet })))
    .filter(({ rule }) => rule instanceof CSSFontFaceRule)
    .map(({ rule, sheet }) =>
      rule.cssText.replaceAll(/url\("([^"]*)"\)/g, (_, address: string) => {
        const whole = new URL(address, sheet.href ?? document.baseURI);
        return `url("${whole.href}")`;
      }),
    )
    .join('\n');
}
