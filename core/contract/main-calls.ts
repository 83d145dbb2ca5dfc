import { z } from 'zod';

import { type TableSpec, tableSpec } from '../table-spec/table-spec.ts';
import { type WorkbookSpec, workbookSpec } from '../table-spec/workbook-spec.ts';
import { call } from './call.ts';
import { fileHandle } from './file-handle.ts';
import { firstMainCalls } from './first-main-calls.ts';
import { problemSchema } from './problem-schema.ts';

const nothing = z.strictObject({});

/** What opens an encrypted case. */
const caseSecret = z.strictObject({ kind: z.enum(['passphrase', 'recovery']), text: z.string().max(1000) });
const passphrase = z.string().max(1000);
const reason = z.string().trim().min(1).max(2000).exactOptional();
const recoveryCode = z.strictObject({ recoveryCode: z.string() });

const protectionSchema = z.strictObject({
  encrypted: z.boolean(),
  /** Whether this account of this machine opens it without asking. */
  remembered: z.boolean(),
  /** Whether the system has a key store worth the name. */
  canRemember: z.boolean(),
});

const backupSchema = z.strictObject({
  /** Name of its folder; the page never sees a path. */
  backup: z.string().max(300),
  /** ISO 8601; null when the backup does not tell any more. */
  made: z.string().nullable(),
  revision: z.int(),
  bytes: z.int(),
  whole: z.boolean(),
});

const recentHandle = z.string().max(60);
const recentCase = z.strictObject({
  recent: recentHandle,
  /** Of its folder, without the ending. */
  name: z.string(),
  /** Name of the folder it lies in. */
  place: z.string(),
  /** ISO 8601. */
  opened: z.string(),
  isProtected: z.boolean(),
  /** False when it was moved, deleted, or lies on a disk that is not there now. */
  isThere: z.boolean(),
});

/** A specification by its id: of those that come with the program, or of those this account saved. */
const specId = z.string().regex(/^(?:shipped|saved):[a-z0-9-]{1,80}$/);

/** How one table is read, or the sheets of a workbook. */
const anySpec = z.union([tableSpec, workbookSpec]);

const keptSpec = z.strictObject({
  id: specId,
  origin: z.enum(['shipped', 'saved']),
  spec: anySpec,
  /** When it was saved last, ISO 8601. */
  changed: z.string().exactOptional(),
});

export const chosenFile = z.strictObject({ handle: fileHandle, name: z.string(), bytes: z.int() });

/** Characters of a document to print at most. */
const mostDocument = 4e8;

/**
 * What main answers, each as a `Result`: windows, dialogs, settings. It parses no case data and reads no foreign file.
 * Calls that open a case answer true once it is open; the page then receives a new port to it. They answer false when
 * the user changed their mind, and a Problem when the case cannot be opened: the one open before then stays open.
 */
export const mainCallSchemas = {
  ...firstMainCalls,
  'app-info': call(
    nothing,
    z.strictObject({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      packaged: z.boolean(),
      platform: z.string(),
    }),
  ),
  /** Puts text on the clipboard of the system, however long ago the press was that asked for it. */
  'copy-text': call(z.strictObject({ text: z.string().max(200_000_000) }), z.literal(true)),
  'choose-import-files': call(nothing, z.array(chosenFile)),
  /** Specifications of tables: those this account saved, last one first, then those that come with the program. */
  'table-specs': call(nothing, z.array(keptSpec)),
  /** Files of saved specifications that could not be read; each was kept aside under the name it tells, once. */
  'table-spec-problems': call(nothing, z.array(problemSchema)),
  /** Saves a specification under its name, as a new one or in place of one that was saved. */
  'save-table-spec': call(z.strictObject({ spec: anySpec, replaces: specId.exactOptional() }), keptSpec),
  /** Those that come with the program stay. */
  'delete-table-spec': call(z.strictObject({ id: specId }), z.literal(true)),
  /** Asks where a specification shall go and writes it; the name of the file, or null when the user changed their mind. */
  'share-table-spec': call(z.strictObject({ id: specId }), z.string().nullable()),
  /** Asks for the file of a specification and saves it; null when the user changed their mind. */
  'open-table-spec': call(nothing, keptSpec.nullable()),
  /** Asks where rejected rows shall go and writes them as UTF-8; null when the user changed their mind. */
  'save-rejects': call(
    z.strictObject({ suggestedName: z.string().max(200), text: z.string().max(500_000_000) }),
    z.strictObject({ name: z.string(), bytes: z.int() }).nullable(),
  ),
  'choose-attachment': call(nothing, chosenFile.nullable()),
  /** Asks for an existing case folder and opens it; null when the user changed their mind. */
  'choose-case': call(nothing, z.boolean()),
  /** With a passphrase the case is encrypted from its first byte, and the answer holds its recovery code. */
  'choose-new-case': call(
    z.strictObject({ title: z.string().min(1).max(200), passphrase: passphrase.exactOptional() }),
    z.strictObject({ recoveryCode: z.string().nullable() }).nullable(),
  ),
  /** Opens the case that waits for its key (every question to it is answered `passphrase-needed`). */
  'unlock-case': call(z.strictObject({ secret: caseSecret }), z.literal(true)),
  /** Forgets the key: the window shows nothing of the case until it is unlocked again. Plain cases stay open. */
  'lock-case': call(nothing, z.literal(true)),
  'case-protection': call(nothing, protectionSchema),
  /** Encrypts the open case with a new key; the clear one is removed. */
  'protect-case': call(z.strictObject({ passphrase, why: reason }), recoveryCode),
  /** Writes the open case in clear; `secret` must open it. */
  'unprotect-case': call(z.strictObject({ secret: caseSecret, why: reason }), z.literal(true)),
  'change-passphrase': call(z.strictObject({ secret: caseSecret, passphrase }), z.literal(true)),
  /** The code before it opens nothing any more. */
  'new-recovery-code': call(z.strictObject({ secret: caseSecret }), recoveryCode),
  /** Whether this account of this machine opens the case without asking; refused without a real key store. */
  'remember-case': call(
    z.strictObject({ secret: caseSecret.exactOptional(), remember: z.boolean() }),
    protectionSchema,
  ),
  /** Opens the present case for writing although another machine seems to hold it. */
  'take-over-case': call(nothing, z.literal(true)),
  /**
   * Asks where a copy shall lie and writes it. `same` is this very case elsewhere, `duplicate` one that goes its own way.
   * Null when the user changed their mind; `note` is what the copy lacks.
   */
  'choose-copy': call(
    z.strictObject({
      ...{ how: z.enum(['same', 'duplicate']), why: reason },
      /** Of a duplicate: needed (`passphrase-needed`) when this case is encrypted; with it comes a recovery code. */
      passphrase: passphrase.exactOptional(),
    }),
    z
      .strictObject({
        ...{ name: z.string(), note: problemSchema.nullable() },
        recoveryCode: z.string().nullable(),
      })
      .nullable(),
  ),
  /** Backups of the open case, newest first. */
  backups: call(nothing, z.strictObject({ folder: z.string(), backups: z.array(backupSchema) })),
  'back-up': call(nothing, backupSchema),
  /** Calls off copying, protecting, backing up or restoring: what is under way answers `cancelled`. */
  'stop-work': call(nothing, z.literal(true)),
  /** Puts a backup beside the present case under a name the user chooses, and opens it. */
  'choose-restore': call(z.strictObject({ backup: z.string().max(300) }), z.boolean()),
  /** Where backups go from now on; null when the user changed their mind. */
  'choose-backup-folder': call(nothing, z.string().nullable()),
  'choose-export-file': call(
    z.strictObject({ suggestedName: z.string().max(200), extension: z.string().regex(/^[a-z0-9]{1,12}$/) }),
    chosenFile.nullable(),
  ),
  /** Shows a file the user chose where it lies, in what the system looks at folders with; `file-missing` where it is gone. */
  'show-in-folder': call(z.strictObject({ file: fileHandle }), z.literal(true)),
  /** Where the bytes of an attachment shall go, under the name it came with. */
  'choose-attachment-target': call(
    z.strictObject({ suggestedName: z.string().max(300) }),
    chosenFile.nullable(),
  ),
  'open-sample': call(nothing, z.boolean()),
  /** Closes the open case; the window then shows the start page. */
  'close-case': call(nothing, z.literal(true)),
  /** Cases opened before, last one first; never with their whole paths. */
  'recent-cases': call(nothing, z.array(recentCase)),
  /** Opens a case of the recent list by its opaque handle. */
  'open-case': call(z.strictObject({ recent: recentHandle }), z.boolean()),
  /** Takes one case off the recent list, or all of them; the cases themselves stay where they are. */
  'forget-recent': call(z.strictObject({ recent: recentHandle.exactOptional() }), z.array(recentCase)),
  'write-picture': call(
    z.strictObject({ file: fileHandle, png: z.instanceof(Uint8Array) }),
    z.strictObject({ bytes: z.int() }),
  ),
  /** Prints a document without scripts, drawn for paper of this size (millimetres), as a PDF; `cancelled` where it is stopped. */
  'write-pdf': call(
    z.strictObject({
      ...{ file: fileHandle, html: z.string().max(mostDocument) },
      width: z.number().min(50).max(2000),
      height: z.number().min(50).max(2000),
    }),
    z.strictObject({ bytes: z.int() }),
  ),
  /** Stops what is being printed, if anything is. */
  'stop-pdf': call(nothing, z.literal(true)),
} as const;

export type CaseSecret = z.infer<typeof caseSecret>;
export type CaseProtection = z.infer<typeof protectionSchema>;
export type BackupView = z.infer<typeof backupSchema>;
export type RecentCase = z.infer<typeof recentCase>;
type KeptAny = z.infer<typeof keptSpec>;
/** A kept specification, of a table or of a workbook. */
export type KeptSpec<S extends TableSpec | WorkbookSpec = TableSpec | WorkbookSpec> = Omit<
  KeptAny,
  'spec'
> & {
  readonly spec: S;
};
export type ChosenFile = z.infer<typeof chosenFile>;
