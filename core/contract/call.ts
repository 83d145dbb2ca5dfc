import type { z } from 'zod';

/** Input and output of one named question; both sides parse with it what arrives. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
}

export function call<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Call<Input, Output> {
  return { input, output };
}

/** The question of this name among these; undefined where there is none. */
export function callIn(calls: Readonly<Record<string, Call>>, name: string): Call | undefined {
  return Object.hasOwn(calls, name) ? calls[name] : undefined;
}
