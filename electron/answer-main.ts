import { z } from 'zod';

import { parse } from '../core/case/parse.ts';
import { fail, type Result } from '../core/case/problem.ts';
import { type Call, callIn } from '../core/contract/call.ts';
import { firstMainCalls } from '../core/contract/first-main-calls.ts';
import type { mainCallSchemas } from '../core/contract/main-calls.ts';
import { reportFault } from './report-fault.ts';

type MainCalls = typeof mainCallSchemas;
export type MainCallName = keyof MainCalls;
export type MainInput<C extends MainCallName> = z.infer<MainCalls[C]['input']>;
export type MainOutput<C extends MainCallName> = z.infer<MainCalls[C]['output']>;

/** What main does for each call of the contract; the input has been parsed. */
export type MainActions = {
  readonly [C in MainCallName]: (input: MainInput<C>) => Promise<Result<MainOutput<C>>>;
};

const messageSchema = z.strictObject({ call: z.string().max(60), input: z.unknown() });

/** Parses and answers one message of a page. What no action expected is caught here. */
export async function answerMain(actions: MainActions, message: unknown): Promise<Result<unknown>> {
  const parsed = parse(messageSchema, message);
  if (!parsed.ok) return parsed;
  const { call, input } = parsed.value;
  const found = await findCall(call);
  if (!found) return fail('unknown-call', { details: { call } });
  const given = parse<unknown>(found.input, input);
  if (!given.ok) return given;
  try {
    return await (actions[call as MainCallName] as (input: unknown) => Promise<Result<unknown>>)(given.value);
  } catch (error) {
    reportFault(error);
    return fail('stopped-unexpectedly');
  }
}

/** What is asked before the first chart is there; the rest is read when it is first asked for. */
async function findCall(call: string): Promise<Call | undefined> {
  const first = callIn(firstMainCalls, call);
  return first ?? callIn((await import('../core/contract/main-calls.ts')).mainCallSchemas, call);
}
