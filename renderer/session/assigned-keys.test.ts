import { describe, expect, it } from 'vitest';

import { assigning, holdersOf, withKeys } from './assigned-keys.ts';
import { always, type Command } from './command.ts';

function command(id: string, ...keys: readonly string[]): Command {
  return { id, menu: 'view', group: 0, enabled: always, run: () => undefined, keys };
}

const usual = [command('fit', 'f'), command('hide', 'h'), { ...command('copy', '$mod+c'), isNative: true }];
const keysOf = (assigned: Record<string, string[]>) =>
  Object.fromEntries(withKeys(usual, assigned).map(({ id, keys }) => [id, keys]));

describe('assigned keys', () => {
  it('replace the usual ones, but not those the window hears itself', () => {
    expect(keysOf({ fit: ['x', 'F4'], hide: [], copy: ['y'], gone: ['z'] })).toEqual({
      ...{ fit: ['x', 'F4'], hide: [], copy: ['$mod+c'] },
    });
  });

  it('that another command has are told with it', () => {
    expect(holdersOf('F', 'hide', usual).map(({ id }) => id)).toEqual(['fit']);
    expect(holdersOf('f', 'fit', usual)).toEqual([]);
  });

  it('are taken from whoever had them, and come back with the usual ones', () => {
    const taken = assigning('fit', ['h'], usual, {});
    expect(taken).toEqual({ fit: ['h'], hide: [] });
    const back = assigning('hide', ['h'], usual, taken);
    expect(back).toEqual({ fit: [] });
    expect(assigning('fit', ['f'], usual, back)).toEqual({});
  });
});
