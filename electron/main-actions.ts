import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { fail, type Result, succeed } from '../core/case/problem.ts';
import type { MainActions, MainInput, MainOutput } from './answer-main.ts';
import type { CaseTarget } from './case-service/case-target.ts';
import type { FileHandles } from './file-handles.ts';
import { type Keeper, keepingActions } from './keeping-actions.ts';
import type { SettingsFile } from './settings.ts';
import { writeFileWhole } from './write-file.ts';

/** What the actions need of the window and the processes around it; `main.ts` fills it with Electron. */
export interface Shell extends Keeper {
  readonly files: FileHandles;
  readonly info: MainOutput<'app-info'>;
  /** The sample case: opened where it lies, made there the first time. */
  sampleCase(): Promise<CaseTarget>;
  chooseImportFiles(): Promise<readonly string[]>;
  chooseAttachment(): Promise<string | undefined>;
  chooseAttachmentTarget(suggestedName: string): Promise<string | undefined>;
  chooseCase(): Promise<string | undefined>;
  chooseExportFile(suggestedName: string, extension: string): Promise<string | undefined>;
  windowState(what: MainInput<'window-state'>['do']): MainOutput<'window-state'>;
}

/** Answers of main to its page. */
export function mainActions(shell: Shell): MainActions {
  const { settings, files } = shell;
  return {
    'app-info': () => answer(shell.info),
    'read-settings': () => answer(settings.settings),
    'write-settings': async (part) => succeed(await settings.change(part)),
    'window-state': ({ do: what }) => answer(shell.windowState(what)),
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
    'choose-export-file': async ({ suggestedName, extension }) => {
      const path = await shell.chooseExportFile(suggestedName, extension);
      return succeed(path === undefined ? null : await files.add(path));
    },
    'write-picture': ({ file, png }) => writePicture(files, file, png),
    'choose-case': async () => {
      const path = await shell.chooseCase();
      return path === undefined ? succeed(false) : open(shell, { how: 'existing', path });
    },
    'choose-new-case': async ({ title, passphrase }) => {
      const path = await shell.chooseNewCase(title);
      if (path === undefined) return succeed(null);
      const target = { how: 'new', path, title, language: settings.settings.language } as const;
      const opened = await shell.openCase(passphrase === undefined ? target : { ...target, passphrase });
      return opened.ok ? succeed({ recoveryCode: opened.value.recoveryCode }) : opened;
    },
    'open-sample': async () => open(shell, await shell.sampleCase()),
    'recent-cases': async () => succeed(await recentCases(settings)),
    'open-case': ({ recent }) => openRecent(shell, recent),
    ...keepingActions(shell),
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

async function openRecent(shell: Shell, recent: string): Promise<Result<boolean>> {
  const path = shell.settings.recent.find((candidate) => recentName(candidate) === recent);
  return path === undefined ? fail('case-missing') : open(shell, { how: 'existing', path });
}

async function recentCases({ recent }: SettingsFile): Promise<MainOutput<'recent-cases'>> {
  const there = await Promise.all(recent.map(isFolder));
  return recent
    .filter((_, index) => there[index])
    .map((path) => ({ recent: recentName(path), name: basename(path) }));
}

/** A page names a recent case by this and learns no folder from it. */
function recentName(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (state) => state.isDirectory(),
    () => false,
  );
}

async function writePicture(
  files: FileHandles,
  file: string,
  png: Uint8Array,
): Promise<Result<MainOutput<'write-picture'>>> {
  const path = files.pathOf(file);
  if (path === undefined) return fail('not-allowed');
  return writeFileWhole(path, [png]);
}
