import type { Change } from '../../core/case/change.ts';
import { creation } from '../../core/case/history.ts';
import { LiveCase } from '../../core/case/live-case.ts';
import { type Problem, type Result, succeed } from '../../core/case/problem.ts';
import { runEdit } from '../../core/edits/edits.ts';
import type { CaseStore } from '../stores/case-store.ts';
import { createLocalCase, openLocalCase } from '../stores/local/local-case.ts';
import { CaseSession, type Surroundings } from './case-session.ts';
import type { CaseTarget } from './case-target.ts';
import { readSampleRows } from './read-sample-rows.ts';

/** Opens a case folder, making it first where the target says so. */
export async function openSession(
  target: CaseTarget,
  surroundings: Surroundings,
  afterCrash = false,
): Promise<Result<CaseSession>> {
  const store = await storeOf(target, surroundings);
  if (!store.ok) return store;
  const crash: readonly Problem[] = afterCrash ? [{ code: 'stopped-unexpectedly' }] : [];
  const notes = [...store.value.report.notes, ...crash];
  return succeed(new CaseSession(store.value, target.path, surroundings, notes));
}

async function storeOf(target: CaseTarget, surroundings: Surroundings): Promise<Result<CaseStore>> {
  if (target.how === 'existing') return openLocalCase(target.path);
  const first = await firstChange(target, surroundings);
  if (!first.ok) return first;
  const { who, now } = surroundings;
  return createLocalCase(target.path, first.value, { edit: creation, kind: 'edit', who, when: now() });
}

async function firstChange(
  target: Exclude<CaseTarget, { readonly how: 'existing' }>,
  surroundings: Surroundings,
): Promise<Result<Change>> {
  if (target.how === 'sample') return readSampleRows(target.rows);
  const { title, language } = target;
  return runEdit(creation, { title, language }, new LiveCase(), surroundings);
}
