import type { Look, Rule } from '../../core/case/look.ts';
import { sameRow } from '../../core/case/same-row.ts';
import type { AppliedLook } from '../../core/looks/applied-look.ts';
import { applyLook, overlaid } from '../../core/looks/apply-look.ts';
import { unpackLook } from '../../core/looks/pack-look.ts';
import { measureById } from '../../core/measures/measures.ts';
import { ask, type AskOptions } from '../bridge.ts';
import type { ChartRows } from '../canvas/canvas-props.ts';
import { busy } from './busy.ts';
import { facetContext } from './facet-context.ts';
import { maskedFor } from './masked-for.ts';
import { type Measured, scoresById } from './measured.ts';
import { valueOf } from './notices.ts';
import { now, put, type Session, useSession } from './session.ts';

/** Edits that follow each other are waited for, in milliseconds. */
const pause = 120;

/** Everything that how a chart is drawn depends on; what this does not name never draws it anew. */
interface Asked {
  readonly rows: Pick<ChartRows, 'entities' | 'links'>;
  readonly look: Look;
  /** Where a rule looks at sources. */
  readonly sources: NonNullable<Session['summary']>['sources'] | null;
  /** Of a chart whose rows are not all here, or a rule that measures the whole case: they do not tell what changed. */
  readonly revision: number | null;
  /** Whether anybody is masked, and who is not. */
  readonly masking: boolean;
  readonly revealed: Session['revealed'];
}

let wanted: Asked | null = null;
let waiting = 0;
let asking = new AbortController();

/** Keeps how the chart in front is drawn in step with its look and with what the rules of that look at. */
export function followLook(): void {
  useSession.subscribe((session) => {
    const asked = askedOf(session);
    if (sameAsked(wanted, asked)) return;
    const isNewChart = session.look !== null && session.look.chart !== session.rows?.chart.id;
    wanted = asked;
    window.clearTimeout(waiting);
    asking.abort();
    if (session.look && (!asked || isNewChart)) put({ look: null });
    if (asked) waiting = window.setTimeout(() => void load(asked), session.look ? pause : 0);
  });
}

function askedOf({ rows, overview, summary, settings, revealed }: Session): Asked | null {
  const look = summary?.looks.find(({ id }) => id === rows?.chart.look);
  if (!rows || !summary || !look) return null;
  const { entities, links } = overview ? emptyRows : rows;
  return {
    rows: { entities, links },
    look,
    sources: look.rules.some(looksAtSources) ? summary.sources : null,
    revision: overview || look.rules.some(looksAtCase) ? summary.revision : null,
    ...{ masking: settings.masking, revealed },
  };
}

const emptyRows: Asked['rows'] = { entities: new Map(), links: new Map() };
const ofSources: ReadonlySet<string> = new Set(['source', 'grade', 'handling']);

function looksAtCase({ effect }: Rule): boolean {
  return 'by' in effect && 'measure' in effect.by && effect.by.network?.scope === 'case';
}

function looksAtSources({ when, effect }: Rule): boolean {
  const facets = when.map(({ facet }) => facet);
  if ('facet' in effect) facets.push(effect.facet);
  return facets.some((facet) => ofSources.has(facet));
}

/** A summary is read anew after every edit: its rows are then other objects that say the same. */
function sameAsked(left: Asked | null, right: Asked | null): boolean {
  if (!left || !right) return left === right;
  return (
    left.rows.entities === right.rows.entities &&
    left.rows.links === right.rows.links &&
    left.revision === right.revision &&
    left.masking === right.masking &&
    left.revealed === right.revealed &&
    sameRow(left.look, right.look) &&
    (left.sources === right.sources || sameRow(left.sources, right.sources))
  );
}

async function load(asked: Asked): Promise<void> {
  const chart = now().rows?.chart.id;
  if (chart === undefined || wanted !== asked) return;
  asking = new AbortController();
  const { signal } = asking;
  const masked = maskedFor(now());
  const input = { chart, ...(masked && { masked }) };
  const question = (options: AskOptions) => ask('look', input, options);
  const answer = measures(asked.look)
    ? await busy('busy.measuring', (options) => question(either(options, signal)))
    : await question({ signal });
  if (wanted !== asked) return;
  const found = valueOf(answer);
  if (found) put({ look: found.look && { chart, applied: unpackLook(found.look) } });
}

function measures({ rules }: Look): boolean {
  return rules.some(({ off, effect }) => !off && 'by' in effect && 'measure' in effect.by);
}

/** Called off by the person or by another question, whichever comes first. */
function either(options: AskOptions, signal: AbortSignal): AskOptions {
  const signals = options.signal ? [options.signal, signal] : [signal];
  return { ...options, signal: AbortSignal.any(signals) };
}

interface Laid {
  readonly look: Session['look'];
  readonly measured: Measured;
  readonly sizing: boolean;
  readonly shading: boolean;
  readonly rows: Pick<ChartRows, 'entities' | 'links'>;
  readonly applied: AppliedLook | null;
}

let last: Laid | null = null;

/** How the chart in front is drawn: by its look and, over that, by the scores that size or colour its glyphs. */
export function lookDrawn(session: Session): AppliedLook | null {
  const { look, rows, measured, sizing, shading } = session;
  if (!rows || !measured || !(sizing || shading)) return (rows && look?.applied) ?? null;
  const laid = { look, measured, sizing, shading, rows };
  if (!last || !isSameLaid(last, laid)) last = { ...laid, applied: withScores(session, measured) };
  return last.applied;
}

function isSameLaid(left: Laid, right: Omit<Laid, 'applied'>): boolean {
  const { look, measured, sizing, shading, rows } = right;
  const isSameRows = left.rows.entities === rows.entities && left.rows.links === rows.links;
  const isSameUse = left.sizing === sizing && left.shading === shading;
  return isSameRows && isSameUse && left.look === look && left.measured === measured;
}

function withScores(session: Session, measured: Measured): AppliedLook | null {
  const { measure } = measured;
  const [lower, context] = [session.look?.applied ?? null, facetContext(session)];
  if (!session.rows || !context) return lower;
  const byId = scoresById(measured);
  const all = { on: measureById(measure)?.on ?? 'entities', when: [] } as const;
  const by = { by: { measure }, scaling: 'linear' } as const;
  const sized: Rule = { ...all, effect: { kind: 'sized', ...by } };
  const shaded: Rule = { ...all, effect: { kind: 'shaded', ...by, diverging: false } };
  const rules = [...(session.sizing ? [sized] : []), ...(session.shading ? [shaded] : [])];
  const entities = [...session.rows.entities.values()];
  const links = [...session.rows.links.values()];
  const upper = applyLook(rules, { entities, links, context, scoresOf: () => byId });
  return lower ? overlaid(lower, upper) : upper;
}
