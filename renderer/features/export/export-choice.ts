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
}

/** What was chosen last, as far as there is something of that kind now; names are masked every time anew. */
export function startingChoice(session: Session, canDraw: boolean): ExportChoice {
  const { exportFormat, exportScope } = session.settings;
  const isThere =
    wayOutById(exportFormat) !== undefined || (canDraw && pictureWay(exportFormat) !== undefined);
  const scopes: readonly ExportScopeName[] = [exportScope, 'chart', ...exportScopes];
  return {
    format: isThere ? exportFormat : 'xlsx',
    scope: scopes.find((scope) => scopeInput(session, scope) !== undefined) ?? 'case',
    isMasked: true,
  };
}
