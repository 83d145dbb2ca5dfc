import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, it } from 'vitest';

import { reactAriaUnderTrustedTypes } from './react-aria.mjs';

const announcer = resolve(
  import.meta.dirname,
  '../../node_modules/react-aria/dist/private/live-announcer/LiveAnnouncer.mjs',
);

function transform(code: string, id: string) {
  const { transform: hook } = reactAriaUnderTrustedTypes();
  const complain = {
    error: (message: string): never => {
      throw new Error(message);
    },
  };
  return hook.handler.call(complain, code, id) as { code: string } | null;
}

it('rewrites the installed announcer so that it sets no markup', () => {
  const patched = transform(readFileSync(announcer, 'utf8'), announcer)?.code;
  expect(patched).toContain('this.politeLog.replaceChildren()');
  expect(patched).toContain('this.assertiveLog.replaceChildren()');
  expect(patched).not.toContain('innerHTML');
});

it('stops the build when the announcer has nothing left to rewrite', () => {
  expect(() => transform('export class LiveAnnouncer {}', announcer)).toThrow('look at the patch anew');
});

it('stops the build when another module of the library sets markup', () => {
  const other = announcer.replace('LiveAnnouncer', 'Other');
  expect(() => transform("node.innerHTML = '<b>';", other)).toThrow('Trusted Types forbid');
  expect(transform('node.textContent = 1;', other)).toBeNull();
});
