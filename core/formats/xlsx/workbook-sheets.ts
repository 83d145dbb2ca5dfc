import type { XmlElement, XmlListener } from '../xml/xml-reader.ts';

/** A sheet of a workbook: its name, the relation that leads to its member, and whether it is shown. */
interface NamedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

/** Reads the sheets of a workbook and how it counts days (`workbook.xml`). */
export class WorkbookSheets implements XmlListener {
  readonly sheets: NamedSheet[] = [];
  is1904 = false;

  open({ name, attributes }: XmlElement): undefined {
    if (name === 'workbookPr') this.is1904 = isTrue(attributes['date1904']);
    if (name !== 'sheet') return;
    const relation = Object.entries(attributes).find(([key]) => /^(\w+:)?id$/.test(key))?.[1] ?? '';
    const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
    this.sheets.push({ name: attributes['name'] ?? '', relation, isHidden });
  }

  text(): void {
    // All of it stands in attributes.
  }

  close(): undefined {
    return undefined;
  }
}

/** Reads where the relations of a part lead (`*.rels`), by their ids. */
export class Relations implements XmlListener {
  readonly targets = new Map<string, string>();

  open({ name, attributes }: XmlElement): undefined {
    const { Id, Target, TargetMode } = attributes;
    if (name === 'Relationship' && Id !== undefined && Target !== undefined && TargetMode !== 'External')
      this.targets.set(Id, Target);
  }

  text(): void {
    // All of it stands in attributes.
  }

  close(): undefined {
    return undefined;
  }
}

/** What attributes say of something that is so. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
