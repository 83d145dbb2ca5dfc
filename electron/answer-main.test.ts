import { describe, expect, it, vi } from 'vitest';

import { succeed } from '../core/case/problem.ts';
import { mainCallSchemas } from '../core/contract/main-calls.ts';
import { answerMain, type MainActions } from './answer-main.ts';

const asked: unknown[] = [];
const actions = Object.fromEntries(
  Object.keys(mainCallSchemas).map((call) => [
    call,
    (input: unknown) => {
      asked.push([call, input]);
      return call === 'open-sample' ? Promise.reject(new Error('a secret')) : Promise.resolve(succeed(call));
    },
  ]),
) as unknown as MainActions;

describe('a message to main', () => {
  it('is answered by the action of its name, with its input parsed', async () => {
    const answer = await answerMain(actions, { call: 'write-settings', input: { theme: 'dark' } });
    expect(answer).toEqual({ ok: true, value: 'write-settings' });
    expect(asked.at(-1)).toEqual(['write-settings', { theme: 'dark' }]);
  });

  it.each([
    [{ call: 'toString', input: {} }, 'unknown-call'],
    [{ call: '__proto__', input: {} }, 'unknown-call'],
    [{ call: 'read-settings' }, 'bad-input'],
    [{ call: 'read-settings', input: {}, path: '/etc/passwd' }, 'bad-input'],
    [{ call: 'read-settings', input: { path: '/etc/passwd' } }, 'bad-input'],
    [{ call: 'write-settings', input: { explorerWidth: 1e9 } }, 'bad-input'],
    [{ call: 'write-picture', input: { file: '/etc/passwd', png: new Uint8Array() } }, 'bad-input'],
    ['read-settings', 'bad-input'],
    [null, 'bad-input'],
  ])('%j is refused as %s', async (message, code) => {
    const before = asked.length;
    expect(await answerMain(actions, message)).toMatchObject({ ok: false, problem: { code } });
    expect(asked).toHaveLength(before);
  });

  it('whose action breaks is answered all the same, and the log says where but not what', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(await answerMain(actions, { call: 'open-sample', input: {} })).toEqual({
      ok: false,
      problem: { code: 'stopped-unexpectedly' },
    });
    const [said] = log.mock.calls.flat() as string[];
    expect(said).toMatch(/^Error\n\s+at /);
    expect(said).not.toContain('secret');
    log.mockRestore();
  });
});
