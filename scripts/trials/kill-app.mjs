import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { build } from '../build.mjs';
import { electronRuntime } from '../electron-runtime.mjs';
import { withVirtualDisplay } from '../setup/display.mjs';
import { cache, root } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';
import { prepareSystem } from '../setup/system.mjs';

/** Kills the whole product so often while somebody works in its window; what it loses is a fault. */
export async function killApp(runs) {
  await build();
  const { executable } = await electronRuntime();
  await prepareSystem(executable, { virtualDisplay: true });
  const file = join(cache, 'trials', 'kill-app.json');
  mkdirSync(join(cache, 'trials'), { recursive: true });
  rmSync(file, { force: true });
  const args = ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json', 'kill.spec.ts'];
  const { code, output } = await withVirtualDisplay((environment) =>
    run(join(root, 'node_modules/.bin/playwright'), args, {
      env: {
        ...environment,
        BENANG_ELECTRON: executable,
        BENANG_KILL_ROUNDS: String(runs),
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      },
    }),
  );
  const expected = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).stats.expected : 0;
  const passed = code === 0 && expected === 1;
  return { trial: 'kill-app', counts: { kills: runs }, faults: passed ? [] : [output] };
}
