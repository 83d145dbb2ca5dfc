import { z } from 'zod';

import { call } from './call.ts';
import { fileHandle } from './case-calls.ts';

const nothing = z.strictObject({});

/** Remembered between starts; unknown keys are refused, missing ones take these defaults. */
export const settingsSchema = z.strictObject({
  language: z.enum(['id', 'en']).default('id'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  explorerWidth: z.int().min(180).max(480).default(256),
  inspectorWidth: z.int().min(240).max(640).default(340),
  resultsHeight: z.int().min(120).max(800).default(240),
});

const chosenFile = z.strictObject({ handle: fileHandle, name: z.string(), bytes: z.int() });

/** What main answers: windows, dialogs, settings. It parses no case data and reads no foreign file. */
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
  'write-settings': call(settingsSchema.partial(), settingsSchema),
  'choose-import-files': call(nothing, z.array(chosenFile)),
  /** Asks for an existing case folder and opens it; null when the user changed their mind. */
  'choose-case': call(nothing, z.boolean()),
  'choose-new-case': call(z.strictObject({ title: z.string().min(1).max(200) }), z.boolean()),
  'choose-export-file': call(
    z.strictObject({ suggestedName: z.string().max(200), extension: z.enum(['png', 'graphml']) }),
    chosenFile.nullable(),
  ),
  'open-sample': call(nothing, z.boolean()),
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
export type ChosenFile = z.infer<typeof chosenFile>;
