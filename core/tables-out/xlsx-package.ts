import { xmlAttribute } from '../formats/xml/xml-text.ts';
import { declaration, main, type Part } from './xlsx-part.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What makes a workbook of sheets and texts that were written already: its list of sheets, its styles and how they hang together. */
export function* packageParts(names: readonly string[], hasTexts: boolean): Iterable<Part> {
  const numbered = names.map((name, at) => ({ name: xmlAttribute(name), number: at + 1 }));
  const sheets = numbered.map(
    ({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="r${number}"/>`,
  );
  yield part(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
  );
  const targets = numbered.map(({ number }) =>
    relation(`r${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
  );
  const texts = hasTexts ? [relation('texts', 'sharedStrings', 'sharedStrings.xml')] : [];
  yield part(
    'xl/_rels/workbook.xml.rels',
    related([...targets, relation('styles', 'styles', 'styles.xml'), ...texts]),
  );
  yield part('xl/styles.xml', styles);
  yield part('_rels/.rels', related([relation('r1', 'officeDocument', 'xl/workbook.xml')]));
  yield part(
    '[Content_Types].xml',
    contentTypes(
      numbered.map(({ number }) => number),
      hasTexts,
    ),
  );
}

/** Two looks of cells: as usual, and bold for headings. */
const styles =
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function part(path: string, text: string): Part {
  return { path, pieces: [declaration + text] };
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function related(all: readonly string[]): string {
  return `<Relationships xmlns="${relationships}">${all.join('')}</Relationships>`;
}

function contentTypes(numbers: readonly number[], hasTexts: boolean): string {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${types}.${type}+xml"/>`;
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', 'sheet.main') +
    override('/xl/styles.xml', 'styles') +
    (hasTexts ? override('/xl/sharedStrings.xml', 'sharedStrings') : '') +
    numbers.map((number) => override(`/xl/worksheets/sheet${number}.xml`, 'worksheet')).join('') +
    '</Types>'
  );
}
