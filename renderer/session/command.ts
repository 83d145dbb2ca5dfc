import type { Icon } from '@tabler/icons-react';

import type { ChartCanvasHandle } from '../canvas/canvas-props.ts';
import type { Session } from './session.ts';

export const menuNames = ['file', 'edit', 'view', 'chart', 'analysis', 'borders', 'help'] as const;

export type MenuName = (typeof menuNames)[number];

/** What was under the pointer when a context menu was asked for. */
export type Spot = 'entity' | 'link' | 'annotation' | 'chart' | 'source';

/** Where a command acts: the session as it is, and the chart in front if one is drawn. */
export interface Stage {
  readonly session: Session;
  readonly canvas: ChartCanvasHandle | null;
}

/**
 * One thing an analyst can do to the screen or the case. Menus, context menus, palette and shortcuts all come from the
 * one list of these; the words stand in the locale under `commands.<id>`.
 */
export interface Command {
  readonly id: string;
  readonly menu: MenuName;
  /** Commands of a menu with the same number stand together. */
  readonly group: number;
  readonly icon?: Icon;
  /** Key bindings as tinykeys reads them, the one that is shown first. */
  readonly keys?: readonly string[];
  /** True when the keys act only while the chart or the table has the keyboard. */
  readonly onChartOnly?: boolean;
  /** True when the keys act wherever the keyboard is, over a dialog too. */
  readonly isUrgent?: boolean;
  /** True when the window itself hears these keys: copying and pasting have events of their own. */
  readonly isNative?: boolean;
  /** The context menus it stands in. */
  readonly spots?: readonly Spot[];
  readonly enabled: (session: Session) => boolean;
  /** For commands that switch something: whether it is on. */
  readonly checked?: (session: Session) => boolean;
  /** Key of other words than its own, with what fills them in. */
  readonly words?: (session: Session) => CommandWords;
  readonly run: (stage: Stage) => unknown;
}

export interface CommandWords {
  readonly key: string;
  /** Keys of words that fill in the words. */
  readonly fill: Readonly<Record<string, string>>;
}

export const always = (): boolean => true;
export const hasCase = ({ summary }: Session): boolean => summary !== null;
export const canWrite = ({ summary }: Session): boolean => summary?.readOnly === false;
export const isEncrypted = ({ summary }: Session): boolean => summary?.encrypted === true;
export const hasChart = ({ rows }: Session): boolean => rows !== null;
/** Whether the chart in front may be changed: not while a story is told on it. */
export const canEdit = ({ summary, rows, telling }: Session): boolean =>
  rows !== null && telling === null && summary?.readOnly === false;
export const hasEntities = ({ selection }: Session): boolean => selection.entities.size > 0;
