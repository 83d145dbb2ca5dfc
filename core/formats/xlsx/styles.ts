import type { XmlElement, XmlListener } from '../xml/xml-reader.ts';
import { type MomentShown, momentShown } from './number-format.ts';

/** Reads which styles of a workbook show numbers as moments (`styles.xml`). */
export class Styles implements XmlListener {
  readonly #codes = new Map<number, string>();
  readonly #styles: number[] = [];
  #isInStyles = false;

  open({ name, attributes }: XmlElement): undefined {
    if (name === 'numFmt')
      this.#codes.set(Number(attributes['numFmtId']), (attributes['formatCode'] ?? '').slice(0, 1000));
    else if (name === 'xf' && this.#isInStyles) this.#styles.push(Number(attributes['numFmtId'] ?? 0));
    // Styles of cells; `cellStyleXfs` before them are what those were made from.
    else this.#isInStyles = name === 'cellXfs' || (this.#isInStyles && isInside(name));
  }

  text(): void {
    // Styles say everything in attributes.
  }

  close(): undefined {
    return undefined;
  }

  /** What each style shows of a number that is a moment, by the number of the style. */
  shown(): readonly (MomentShown | undefined)[] {
    return this.#styles.map((id) => momentShown(id, this.#codes.get(id)));
  }
}

/** Elements that stand inside a style. */
function isInside(name: string): boolean {
  return ['alignment', 'protection', 'extLst', 'ext'].includes(name);
}
