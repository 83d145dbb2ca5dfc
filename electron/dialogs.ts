import { join } from 'node:path';

import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';

import { chosenInAdvance } from './launch.ts';

const importable: FileFilter = {
  name: 'CSV, XLSX, GraphML, GEXF, i2, Maltego, STIX, goAML, KML ...',
  extensions: [
    ...['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'graphml', 'xml', 'gexf', 'net', 'paj', 'dl', 'gml'],
    ...['ftm', 'ijson', 'jsonl', 'json', 'cyjs', 'cx2', 'anx', 'mtgx', 'stix', 'geojson', 'kml', 'kmz'],
    ...['vcf', 'vcard', 'zip'],
  ],
};
const cases: FileFilter = { name: 'Benang Merah', extensions: ['benang'] };
const specifications: FileFilter = { name: 'JSON', extensions: ['json'] };
const anything: FileFilter = { name: '*', extensions: ['*'] };

/** Asks for files to import; none when the person changed their mind. */
export async function chooseImportFiles(window: BrowserWindow): Promise<readonly string[]> {
  return (
    inAdvance() ??
    (
      await dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections'],
        filters: [importable, anything],
      })
    ).filePaths
  );
}

/** Asks for the file of a specification of tables. */
export async function chooseSpecFile(window: BrowserWindow): Promise<string | undefined> {
  const options = { properties: ['openFile' as const], filters: [specifications, anything] };
  return (inAdvance() ?? (await dialog.showOpenDialog(window, options)).filePaths)[0];
}

/** Asks for one file of any kind, to be kept with a case. */
export async function chooseAttachment(window: BrowserWindow): Promise<string | undefined> {
  const options = { properties: ['openFile' as const], filters: [anything] };
  return (inAdvance() ?? (await dialog.showOpenDialog(window, options)).filePaths)[0];
}

/** Asks where the bytes of an attachment shall go. */
export function chooseAttachmentTarget(
  window: BrowserWindow,
  suggestedName: string,
): Promise<string | undefined> {
  return chooseWhereToSave(window, fileName(suggestedName), anything);
}

/** Asks for a folder, which may be made in the dialog. */
export async function chooseFolder(window: BrowserWindow): Promise<string | undefined> {
  const options = { properties: ['openDirectory' as const, 'createDirectory' as const] };
  return (inAdvance() ?? (await dialog.showOpenDialog(window, options)).filePaths)[0];
}

/** Asks for an existing case folder. */
export async function chooseCase(window: BrowserWindow): Promise<string | undefined> {
  const chosen =
    inAdvance() ?? (await dialog.showOpenDialog(window, { properties: ['openDirectory'] })).filePaths;
  return chosen[0];
}

/** Asks where a new case shall lie. */
export async function chooseNewCase(window: BrowserWindow, title: string): Promise<string | undefined> {
  const path = await chooseWhereToSave(window, `${fileName(title)}.benang`, cases);
  return path === undefined || path.endsWith('.benang') ? path : `${path}.benang`;
}

/** Asks where an export shall go; the dialog itself asks before it gives the name of a file that exists. */
export function chooseExportFile(
  window: BrowserWindow,
  suggestedName: string,
  extension: string,
): Promise<string | undefined> {
  const name = `${fileName(suggestedName)}.${extension}`;
  return chooseWhereToSave(window, name, { name: extension.toUpperCase(), extensions: [extension] });
}

async function chooseWhereToSave(
  window: BrowserWindow,
  name: string,
  filter: FileFilter,
): Promise<string | undefined> {
  const chosen = inAdvance();
  if (chosen) return chosen[0];
  const defaultPath = join(app.getPath('documents'), name);
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: [filter] });
  return canceled || filePath === '' ? undefined : filePath;
}

function inAdvance(): readonly string[] | undefined {
  return chosenInAdvance(app.isPackaged, process.env);
}

/** The title without what no file system takes in a name. */
function fileName(title: string): string {
  const plain = title.replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ').trim();
  return plain === '' ? 'Benang' : plain.slice(0, 100);
}
