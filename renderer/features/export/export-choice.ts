import { exportScopes } from '../../../core/contract/settings.ts';
import { wayOutById } from '../../../core/tables-out/ways-out.ts';
import { type ExportScopeName, scopeInput } from '../../session/exporting.ts';
import type { Session } from '../../session/session.ts';
import { pictureWay } from './picture-ways.ts';

/** What is to leave, as what, and whether protected people leave under other names. */
export interface ExportChoice {
  readonly format: string;
  readonly scope: ExportScopeName;
  readonly isMasked: boolean;
  /** Whether scores leave too, where the way out has columns for them. */
  readonly withScores: boolean;
}

/**
 * What was chosen last, as far as there is something of that kind now; names are masked every time anew. Scores leave only
 * where the table for them was asked for.
 */
export function startingChoice(session: Session, canDraw: boolean, asked?: string): ExportChoice {
  const { exportScope, exportFormat } = session.settings;
  const format = asked ?? exportFormat;
  const isThere = wayOutById(format) !== undefined || (canDraw && pictureWay(format) !== undefined);
  const scopes: readonly ExportScopeName[] = [exportScope, 'chart', ...exportScopes];
  return {
    format: isThere ? format : 'xlsx',
    scope: scopes.find((scope) => scopeInput(session, scope) !== undefined) ?? 'case',
    isMasked: true,
    withScores: asked !== undefined,
  };
}
