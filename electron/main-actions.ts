import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { fail, type Result, succeed } from '../core/case/problem.ts';
import type { RecentCase } from '../core/contract/main-calls.ts';
import type { Settings } from '../core/contract/settings.ts';
import type { MainActions, MainInput, MainOutput } from './answer-main.ts';
import type { CaseBeginning, CaseTarget } from './case-service/case-target.ts';
import type { FileHandles } from './file-handles.ts';
import { type Keeper, keepingActions } from './keeping-actions.ts';
import { recentBy, recentCases } from './recent-cases.ts';
import type { Recent } from './remembered.ts';
import { type SpecShell, specActions } from './spec-actions.ts';
import { writeFileWhole } from './write-file.ts';

/** What the actions need of the window and the processes around it; `main.ts` fills it with Electron. */
export interface Shell extends Keeper, SpecShell {
  readonly files: FileHandles;
  readonly info: MainOutput<'app-info'>;
  /** The sample case: opened where it lies, made there the first time. */
  sampleCase(): Promise<CaseTarget>;
  /** Leaves the window without a case. */
  closeCase(): Promise<void>;
  /** Dresses the window as these settings say, as far as a page cannot do it itself. */
  wear(settings: Settings): void;
  copyText(text: string): Promise<void>;
  /** Opens the folder of a file, with the file chosen in it. */
  showInFolder(path: string): void;
  chooseImportFiles(): Promise<readonly string[]>;
  chooseAttachment(): Promise<string | undefined>;
  chooseAttachmentTarget(suggestedName: string): Promise<string | undefined>;
  chooseCase(): Promise<string | undefined>;
  /** A document as a PDF, on paper of this size, millimetres; null where it was stopped. */
  printPdf(job: Omit<MainInput<'write-pdf'>, 'file'>): Promise<Uint8Array | null>;
  stopPrinting(): void;
  windowState(what: MainInput<'window-state'>['do']): MainOutput<'window-state'>;
}

/** Answers of main to its page. */
export function mainActions(shell: Shell): MainActions {
  const { settings, files } = shell;
  return {
    'app-info': () => answer(shell.info),
    'read-settings': () => answer({ settings: settings.settings, problem: settings.problem }),
    'write-settings': async (part) => {
      const changed = await settings.change(part);
      shell.wear(changed);
      return succeed(changed);
    },
    'window-state': ({ do: what }) => answer(shell.windowState(what)),
    'copy-text': async ({ text }) => {
      await shell.copyText(text);
      return succeed(true);
    },
    'choose-import-files': async () => {
      const paths = await shell.chooseImportFiles();
      return succeed(await Promise.all(paths.map((path) => files.add(path))));
    },
    'choose-attachment': async () => {
      const path = await shell.chooseAttachment();
      return succeed(path === undefined ? null : await files.add(path));
    },
    'choose-attachment-target': async ({ suggestedName }) => {
      const path = await shell.chooseAttachmentTarget(suggestedName);
      return succeed(path === undefined ? null : await files.add(path));
    },
    'choose-case': async () => {
      const path = await shell.chooseCase();
      return path === undefined ? succeed(false) : open(shell, { how: 'existing', path });
    },
    'choose-new-case': (input) => chooseNewCase(shell, input),
    'open-sample': async () => open(shell, await shell.sampleCase()),
    'close-case': async () => {
      await shell.closeCase();
      return succeed(true);
    },
    'recent-cases': async () => succeed(await recentCases(settings.recent)),
    'open-case': ({ recent }) => openRecent(shell, recent),
    'forget-recent': ({ recent }) => forgetRecent(shell, recent),
    ...{ ...keepingActions(shell), ...specActions(shell) },
    ...{ ...seenActions(shell), ...pictureActions(shell) },
  };
}

type PictureCalls = 'choose-export-file' | 'show-in-folder' | 'write-picture' | 'write-pdf' | 'stop-pdf';

/** Where files go that leave, and those that main writes itself. */
function pictureActions(shell: Shell): Pick<MainActions, PictureCalls> {
  const { files } = shell;
  return {
    'choose-export-file': async ({ suggestedName, extension }) => {
      const path = await shell.chooseExportFile(suggestedName, extension);
      return succeed(path === undefined ? null : await files.add(path));
    },
    'show-in-folder': ({ file }) => Promise.resolve(showInFolder(shell, file)),
    'write-picture': ({ file, png }) => writePicture(files, file, png),
    'write-pdf': async ({ file, ...job }) => {
      const pdf = await shell.printPdf(job);
      return pdf ? writePicture(files, file, pdf) : fail('cancelled');
    },
    'stop-pdf': () => {
      shell.stopPrinting();
      return answer(true);
    },
  };
}

type SeenCalls = 'last-chart' | 'keep-last-chart' | 'chart-sights' | 'keep-chart-sight';

/** What is remembered of how the open case was seen. */
function seenActions(shell: Shell): Pick<MainActions, SeenCalls> {
  const { settings } = shell;
  return {
    'last-chart': () => answer(openedRecent(shell)?.chart ?? null),
    'keep-last-chart': async ({ chart }) => {
      await settings.keepChart(shell.casePath() ?? '', chart);
      return succeed(true);
    },
    'chart-sights': () => answer(openedRecent(shell)?.sights ?? {}),
    'keep-chart-sight': async ({ chart, sight }) => {
      await settings.keepSight(shell.casePath() ?? '', chart, sight);
      return succeed(true);
    },
  };
}

function answer<T>(value: T): Promise<Result<T>> {
  return Promise.resolve(succeed(value));
}

async function open(shell: Shell, target: CaseTarget): Promise<Result<boolean>> {
  const opened = await shell.openCase(target);
  // the window asks for the key of one that waits for it
  return opened.ok || opened.problem.code === 'passphrase-needed' ? succeed(true) : opened;
}

async function chooseNewCase(
  shell: Shell,
  { title, passphrase }: MainInput<'choose-new-case'>,
): Promise<Result<MainOutput<'choose-new-case'>>> {
  const path = await shell.chooseNewCase(title);
  if (path === undefined) return succeed(null);
  const { settings } = shell.settings;
  const { language } = settings;
  const target = { how: 'new', path, title, language, begin: beginningOf(settings) } as const;
  const opened = await shell.openCase(passphrase === undefined ? target : { ...target, passphrase });
  return opened.ok ? succeed({ recoveryCode: opened.value.recoveryCode }) : opened;
}

function openRecent(shell: Shell, handle: string): Promise<Result<boolean>> {
  const recent = recentBy(handle, shell.settings.recent);
  return recent ? open(shell, { how: 'existing', path: recent.path }) : Promise.resolve(fail('case-missing'));
}

/** What is remembered of the case that is open. */
export function openedRecent(shell: Shell): Recent | undefined {
  const open = shell.casePath();
  return shell.settings.recent.find(({ path }) => path === open);
}

async function forgetRecent({ settings }: Shell, handle: string | undefined): Promise<Result<RecentCase[]>> {
  const gone = handle === undefined ? undefined : recentBy(handle, settings.recent);
  if (handle === undefined || gone) await settings.forget(gone?.path);
  return succeed(await recentCases(settings.recent));
}

/** What new cases begin with. */
function beginningOf({ grading, parallel }: Settings): CaseBeginning {
  return { defaultGrading: grading, ...(parallel === 'rolled' && { parallel }) };
}

function showInFolder(shell: Shell, file: string): Result<true> {
  const path = shell.files.pathOf(file);
  if (path === undefined) return fail('not-allowed');
  if (!existsSync(path)) return fail('file-missing', { file: basename(path) });
  shell.showInFolder(path);
  return succeed(true);
}

async function writePicture(
  files: FileHandles,
  file: string,
  picture: Uint8Array,
): Promise<Result<MainOutput<'write-picture'>>> {
  const path = files.pathOf(file);
  if (path === undefined) return fail('not-allowed');
  return writeFileWhole(path, [picture]);
}
