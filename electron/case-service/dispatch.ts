import type { z } from 'zod';

import { parse } from '../../core/case/parse.ts';
import { fail, type Result } from '../../core/case/problem.ts';
import { callIn } from '../../core/contract/call.ts';
import type { CaseCallName } from '../../core/contract/case-calls.ts';
import { firstInputs } from '../../core/contract/first-inputs.ts';
import { reportFault } from '../report-fault.ts';
import { firstHandlers } from './first-handlers.ts';
import type { Ask } from './handlers/handler.ts';

type AnyHandler = (input: unknown, ask: Ask) => Promise<Result<unknown>>;

/** Parses and answers one question about a case. What no handler expected is caught here, and only here. */
export async function dispatch(call: string, input: unknown, ask: Ask): Promise<Result<unknown>> {
  const schema = await inputOf(call);
  if (!schema) return fail('unknown-call', { details: { call } });
  const parsed = parse<unknown>(schema, input);
  if (!parsed.ok) return parsed;
  try {
    const handle = await handlerOf(call as CaseCallName);
    return await handle(parsed.value, ask);
  } catch (error) {
    if (ask.signal.aborted) return fail('cancelled');
    reportFault(error);
    return fail('stopped-unexpectedly');
  }
}

/** What a first chart needs is there; the rest is read when it is first asked for. */
async function inputOf(call: string): Promise<z.ZodType | undefined> {
  if (Object.hasOwn(firstInputs, call)) return firstInputs[call as keyof typeof firstInputs];
  return callIn((await import('../../core/contract/case-calls.ts')).caseCalls, call)?.input;
}

async function handlerOf(call: CaseCallName): Promise<AnyHandler> {
  const first: Partial<Record<CaseCallName, unknown>> = firstHandlers;
  const later: Partial<Record<CaseCallName, unknown>> =
    call in first ? {} : (await import('./later-handlers.ts')).laterHandlers;
  return (first[call] ?? later[call]) as AnyHandler;
}
