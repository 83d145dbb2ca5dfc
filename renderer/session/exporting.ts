import i18next from 'i18next';

import { fail, type Result } from '../../core/case/problem.ts';
import { titleOf } from '../../core/catalogue/title-of.ts';
import type { CaseInput } from '../../core/contract/case-calls.ts';
import type {
  ExportLosses,
  ExportReport,
  ExportScopeInput,
  MaskedAs,
} from '../../core/contract/exporting.ts';
import type { ChosenFile } from '../../core/contract/main-calls.ts';
import type { exportScopes } from '../../core/contract/settings.ts';
import type { WayOut } from '../../core/tables-out/ways-out.ts';
import { ask, askMain, type AskOptions } from '../bridge.ts';
import { maskedNames } from '../ui/masked-names.ts';
import { typesOf } from './own-types.ts';
import { askReason, reasonFor } from './reason.ts';
import { now, type Session } from './session.ts';
import { shownOf } from './shown.ts';

/** How much of a case leaves. */
export type ExportScopeName = (typeof exportScopes)[number];

/** What is to leave, as the case is asked for it; undefined where there is nothing of that kind. */
export function scopeInput(session: Session, scope: ExportScopeName): ExportScopeInput | undefined {
  const { rows, overview } = session;
  if (scope === 'case') return {};
  if (!rows) return undefined;
  const chart = rows.chart.id;
  if (scope === 'chart') return { chart };
  if (scope === 'selection') return selected(session, chart);
  // of a chart too large to be read as a whole only a part is here
  if (overview) return undefined;
  const { entities, links } = shownOf(session);
  return entities.size === 0 ? undefined : { chart, entities: [...entities], links: [...links] };
}

/** The selected entities with the links among them; of selected links alone, these and their ends. */
function selected({ rows, selection }: Session, chart: string): ExportScopeInput | undefined {
  const { entities, links } = selection;
  const ends = [...links].flatMap((id) => {
    const link = rows?.links.get(id);
    return link ? [link.from, link.to] : [];
  });
  const all = [...new Set([...entities, ...ends])];
  if (all.length === 0) return undefined;
  return { chart, entities: all, ...(entities.size === 0 && { links: [...links] }) };
}

/** What leaves with a scope and what each way out lacks of it. */
export function exportLosses(
  input: ExportScopeInput,
  isMasked: boolean,
  options: AskOptions,
): Promise<Result<ExportLosses>> {
  return ask('export-losses', { ...input, isMasked }, options);
}

/** A written file and what became of it. */
export interface Exported {
  readonly file: ChosenFile;
  readonly report: ExportReport;
}

interface Wanted {
  readonly way: WayOut;
  readonly scope: ExportScopeName;
  readonly isMasked: boolean;
  /** Whether anybody would leave under their real name. */
  readonly isNaming: boolean;
  /** Scores that have columns in it. */
  readonly scores: CaseInput<'export'>['scores'] & object;
}

/** Has the analyst say why where that is wanted, and where to; then writes. `cancelled` where they leave it. */
export async function exportAs(wanted: Wanted, options: AskOptions): Promise<Result<Exported>> {
  const session = now();
  const input = scopeInput(session, wanted.scope);
  const reason = wanted.isNaming ? await askReason('export') : await reasonFor('export');
  if (!input || !reason) return fail('cancelled');
  const suggestedName = suggestedFileName(session, wanted.scope);
  const [extension = ''] = wanted.way.extensions;
  const chosen = await askMain('choose-export-file', { suggestedName, extension });
  if (!chosen.ok) return chosen;
  if (!chosen.value) return fail('cancelled');
  const file = chosen.value;
  const question: CaseInput<'export'> = {
    ...{ ...input, file: file.handle, format: wanted.way.id, words: tableWords(session), ...reason },
    ...(wanted.isMasked && { maskedAs: maskedAs() }),
    ...(wanted.scores.length > 0 && { scores: wanted.scores }),
  };
  const written = await ask('export', question, options);
  return written.ok ? { ok: true, value: { file, report: written.value } } : written;
}

/** Case and chart, without the names of anybody protected, whoever is opened on screen. */
export function suggestedFileName(session: Session, scope: ExportScopeName): string {
  const { rows, summary } = session;
  const parts = [summary?.about, scope === 'case' ? undefined : rows?.chart];
  const titles = parts.flatMap((row) => (row ? [titleWritten(session, row)] : []));
  return titles.join(', ').slice(0, 200);
}

/** A title without the names of anybody protected, whoever is opened on screen. */
export function titleWritten(
  session: Pick<Session, 'settings' | 'protectedPeople' | 'summary'>,
  row: Parameters<typeof titleOf>[0],
): string {
  const masking = { isOn: true, revealed: new Set<string>(), people: session.protectedPeople };
  const words = maskedAs();
  const { hide } = maskedNames(masking, typesOf(session), (ring) => words[ring]);
  return hide(titleOf(row, session.settings.language));
}

function maskedAs(): MaskedAs {
  const word = (ring: keyof MaskedAs) => i18next.t(`catalogue:roleRings.${ring}`);
  return { victim: word('victim'), witness: word('witness'), protected: word('protected') };
}

function tableWords({ settings }: Session): CaseInput<'export'>['words'] & object {
  const { language } = settings;
  const all = i18next.getResourceBundle(language, 'catalogue') as {
    readonly entityTypes: Readonly<Record<string, { readonly one: string }>>;
    readonly linkTypes: Readonly<Record<string, string>>;
    readonly properties: Readonly<Record<string, string>>;
  };
  const entityTypes = Object.entries(all.entityTypes).map(([id, { one }]) => [id, one]);
  return {
    language,
    entityTypes: Object.fromEntries(entityTypes) as Record<string, string>,
    ...{ linkTypes: all.linkTypes, properties: all.properties },
  };
}
