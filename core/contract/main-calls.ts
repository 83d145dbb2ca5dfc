import { z } from 'zod';

import { call } from './call.ts';
import { fileHandle } from './case-calls.ts';

const nothing = z.strictObject({});

const settingFields = {
  language: z.enum(['id', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  explorerWidth: z.int().min(180).max(480),
  inspectorWidth: z.int().min(240).max(640),
  resultsHeight: z.int().min(120).max(800),
};

/** Remembered between starts; unknown keys are refused, missing ones take these defaults. */
export const settingsSchema = z.strictObject({
  language: settingFields.language.default('id'),
  theme: settingFields.theme.default('system'),
  explorerWidth: settingFields.explorerWidth.default(256),
  inspectorWidth: settingFields.inspectorWidth.default(340),
  resultsHeight: settingFields.resultsHeight.default(240),
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
  /** Asks for an existing case folder and opens it; null when the user changed their mind. */
  'choose-case': call(nothing, z.boolean()),
  'choose-new-case': call(z.strictObject({ title: z.string().min(1).max(200) }), z.boolean()),
  'choose-export-file': call(
    z.strictObject({ suggestedName: z.string().max(200), extension: z.enum(['png', 'graphml']) }),
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
export type ChosenFile = z.infer<typeof chosenFile>;
