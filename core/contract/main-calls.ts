import { z } from 'zod';

import { call } from './call.ts';
import { fileHandle } from './case-calls.ts';
import { problemSchema } from './views.ts';

const nothing = z.strictObject({});

const settingFields = {
  language: z.enum(['id', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  explorerWidth: z.int().min(180).max(480),
  inspectorWidth: z.int().min(240).max(640),
  resultsHeight: z.int().min(120).max(800),
  /** Minutes without a hand on the machine after which an encrypted case is locked; 0 never. */
  lockAfter: z.int().min(0).max(240),
  /** Whether the time bar stands below the chart. */
  timeBar: z.boolean(),
  /** Whether victims and witnesses are shown without their names. */
  masking: z.boolean(),
  /** Whether the chart shows a grid and what is dragged comes to rest on it. */
  grid: z.boolean(),
  /** Whether the strip to draw from stands beside the chart. */
  drawing: z.boolean(),
};

/** Remembered between starts; unknown keys are refused, missing ones take these defaults. */
export const settingsSchema = z.strictObject({
  language: settingFields.language.default('id'),
  theme: settingFields.theme.default('system'),
  explorerWidth: settingFields.explorerWidth.default(256),
  inspectorWidth: settingFields.inspectorWidth.default(340),
  resultsHeight: settingFields.resultsHeight.default(240),
  lockAfter: settingFields.lockAfter.default(10),
  timeBar: settingFields.timeBar.default(true),
  masking: settingFields.masking.default(true),
  grid: settingFields.grid.default(false),
  drawing: settingFields.drawing.default(false),
});

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

const chosenFile = z.strictObject({ handle: fileHandle, name: z.string(), bytes: z.int() });

/**
 * What main answers, each as a `Result`: windows, dialogs, settings. It parses no case data and reads no foreign file.
 * Calls that open a case answer true once it is open; the page then receives a new port to it. They answer false when
 * the user changed their mind, and a Problem when the case cannot be opened: the one open before then stays open.
 */
export const mainCallSchemas = {
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
  'read-settings': call(nothing, settingsSchema),
  /** Settings left out stay as they are. */
  'write-settings': call(z.strictObject(settingFields).partial(), settingsSchema),
  'choose-import-files': call(nothing, z.array(chosenFile)),
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
  /** Puts a backup beside the present case under a name the user chooses, and opens it. */
  'choose-restore': call(z.strictObject({ backup: z.string().max(300) }), z.boolean()),
  /** Where backups go from now on; null when the user changed their mind. */
  'choose-backup-folder': call(nothing, z.string().nullable()),
  'choose-export-file': call(
    z.strictObject({ suggestedName: z.string().max(200), extension: z.enum(['png', 'graphml']) }),
    chosenFile.nullable(),
  ),
  /** Where the bytes of an attachment shall go, under the name it came with. */
  'choose-attachment-target': call(
    z.strictObject({ suggestedName: z.string().max(300) }),
    chosenFile.nullable(),
  ),
  'open-sample': call(nothing, z.boolean()),
  /** Cases opened before that are still there, last one first; never with their folders. */
  'recent-cases': call(nothing, z.array(z.strictObject({ recent: z.string().max(60), name: z.string() }))),
  /** Opens a case of the recent list by its opaque handle. */
  'open-case': call(z.strictObject({ recent: z.string().max(60) }), z.boolean()),
  'write-picture': call(
    z.strictObject({ file: fileHandle, png: z.instanceof(Uint8Array) }),
    z.strictObject({ bytes: z.int() }),
  ),
  'window-state': call(
    z.strictObject({ do: z.enum(['minimise', 'maximise', 'close', 'ask']) }),
    z.strictObject({ maximised: z.boolean(), focused: z.boolean() }),
  ),
} as const;

export type Settings = z.infer<typeof settingsSchema>;
export type CaseSecret = z.infer<typeof caseSecret>;
export type CaseProtection = z.infer<typeof protectionSchema>;
export type BackupView = z.infer<typeof backupSchema>;
export type ChosenFile = z.infer<typeof chosenFile>;
