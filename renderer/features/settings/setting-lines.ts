import { gradingSchemes } from '../../../core/case/grading-schemes.ts';
import {
  doubleClicks,
  legendCorners,
  motions,
  pictureNames,
  rowRooms,
  type Settings,
} from '../../../core/contract/settings.ts';
import type { SettingsSection } from '../../session/dialog.ts';

/** Settings that are one of a few, by the values they can have. */
type ChoiceName = {
  [K in keyof Settings]: Settings[K] extends string | number ? K : never;
}[keyof Settings];
/** Settings that are on or off. */
type SwitchName = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

/** A setting as the dialog shows it; its words stand under `settings.<name>`, those of a choice after a `-`. */
export type SettingLine = {
  readonly section: SettingsSection;
} & (
  | { readonly kind: 'switch'; readonly name: SwitchName }
  | {
      readonly kind: 'choice';
      readonly name: ChoiceName;
      readonly values: readonly (string | number)[];
      /** What the values are called, where that is not words of their own. */
      readonly as?: 'percent' | 'minutes' | 'plain';
    }
);

/** What can be set, in the order of the dialog; every one of them acts at once. */
export const settingLines: readonly SettingLine[] = [
  { section: 'general', kind: 'choice', name: 'language', values: ['id', 'en'] },
  { section: 'general', kind: 'choice', name: 'theme', values: ['system', 'light', 'dark', 'contrast'] },
  { section: 'general', kind: 'choice', name: 'atStart', values: ['last', 'page'] },
  { section: 'general', kind: 'choice', name: 'doubleClick', values: doubleClicks },
  { section: 'general', kind: 'choice', name: 'motion', values: motions },
  { section: 'chart', kind: 'switch', name: 'grid' },
  { section: 'chart', kind: 'switch', name: 'timeBar' },
  { section: 'chart', kind: 'switch', name: 'drawing' },
  { section: 'chart', kind: 'choice', name: 'parallel', values: ['apart', 'rolled'] },
  { section: 'chart', kind: 'switch', name: 'legend' },
  { section: 'chart', kind: 'choice', name: 'legendCorner', values: legendCorners },
  { section: 'chart', kind: 'switch', name: 'patterns' },
  { section: 'chart', kind: 'choice', name: 'pictureNames', values: pictureNames },
  {
    ...{ section: 'text', kind: 'choice', name: 'interfaceSize', as: 'percent' },
    values: [90, 100, 110, 125, 150, 175, 200],
  },
  {
    ...{ section: 'text', kind: 'choice', name: 'labelSize', as: 'percent' },
    values: [80, 90, 100, 115, 130, 160],
  },
  { section: 'text', kind: 'choice', name: 'tableRows', values: rowRooms },
  { section: 'text', kind: 'choice', name: 'fonts', values: ['bundled', 'system'] },
  { section: 'sources', kind: 'choice', name: 'grading', values: gradingSchemes },
  { section: 'protection', kind: 'switch', name: 'masking' },
  { section: 'protection', kind: 'switch', name: 'keyVictims' },
  {
    ...{ section: 'protection', kind: 'choice', name: 'lockAfter', as: 'minutes' },
    values: [2, 5, 10, 20, 30, 60, 0],
  },
];

/** Which language somebody reads has no usual. */
export const withoutUsual: ReadonlySet<keyof Settings> = new Set(['language']);
