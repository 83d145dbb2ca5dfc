import { seccompMode } from '../harness/workbench.ts';
import { expect, test } from '../harness/test-workbench.ts';

test('the page is sandboxed by the system and sees nothing of Node or Electron', async ({ start }) => {
  const { app, page, window } = await start();
  await window.seesChartOf(58);

  const seen = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return { process: contents?.getOSProcessId() ?? 0, user: process.getuid?.() };
  });
  expect(seccompMode(seen.process)).toBe(2);
  expect(seen.user).not.toBe(0);
  expect(await page.evaluate(() => [typeof require, typeof process].join())).toBe('undefined,undefined');
  expect(page.url()).toBe('app://benang/index.html');
});

test('the preload shows the page four functions and no more', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  const shown = await page.evaluate(() => {
    const { benang } = globalThis as unknown as { benang: Record<string, unknown> };
    return Object.entries(benang).map(([name, value]) => `${name}: ${typeof value}`);
  });
  expect(shown.sort()).toEqual(['dropped', 'main', 'onWindow', 'onWork'].map((name) => `${name}: function`));
});

test('a page cannot have a file taken that nobody dropped', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  const answers = await page.evaluate(async () => {
    const { benang } = globalThis as unknown as {
      benang: {
        dropped(file: unknown): Promise<unknown>;
        main(call: string, input: unknown): Promise<unknown>;
      };
    };
    const named = Object.assign(new File(['x'], '/etc/hostname'), { path: '/etc/hostname' });
    const tried = [named, '/etc/hostname', { path: '/etc/hostname' }, null, [named]].map(async (file) =>
      benang.dropped(file),
    );
    const settled = await Promise.allSettled(tried);
    return settled.map((one) => (one.status === 'fulfilled' ? JSON.stringify(one.value) : 'refused'));
  });
  for (const answer of answers) expect(answer).toMatch(/^refused$|"code":"bad-input"/);
});

test('what a compromised page would try fails', async ({ start }) => {
  const { app, page, window, complaints } = await start();
  await window.seesChartOf(58);

  const fetched = (url: string) =>
    page.evaluate(
      (target) =>
        fetch(target).then(
          (answer) => answer.status,
          () => 'blocked',
        ),
      url,
    );
  expect(await fetched('https://example.invalid/')).toBe('blocked');
  expect(await fetched('file:///etc/hostname')).toBe('blocked');
  for (const path of ['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '..%5cpackage.json', 'a%00b']) {
    expect([403, 404, 'blocked']).toContain(await fetched(`app://benang/${path}`));
  }

  // From a timer, because the debugger may run code that the page itself may not.
  const tried = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done));
    const outcome = (attempt: () => unknown) => {
      try {
        return attempt();
      } catch (error) {
        return (error as Error).name;
      }
    };
    const element = document.createElement('div');
    const script = document.createElement('script');
    return {
      markup: outcome(() => (element.innerHTML = '<img src=x onerror=alert(1)>')),
      code: outcome(() => Reflect.construct(Function, ['return 1'])),
      script: outcome(() => (script.text = 'globalThis.ran = true')),
      opened: outcome(() => open('app://benang/index.html')),
    };
  });
  expect(tried).toEqual({ markup: 'TypeError', code: 'EvalError', script: 'TypeError', opened: null });
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  await page.evaluate(() => location.assign('https://example.invalid/'));
  expect(page.url()).toBe('app://benang/index.html');

  // What was just provoked is not held against the product.
  (complaints as string[]).length = 0;
  await page.evaluate(() => ((globalThis as unknown as { __violations: string[] }).__violations.length = 0));
});

test('main refuses what the contract does not name', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  const answers = await page.evaluate(async () => {
    const { benang } = globalThis as unknown as {
      benang: { main(call: string, input: unknown): Promise<{ ok: boolean; problem?: { code: string } }> };
    };
    const asked: readonly [string, unknown][] = [
      ['read-file', { path: '/etc/passwd' }],
      ['read-settings', { extra: 1 }],
      ['write-settings', { language: 'xx' }],
      ['write-picture', { file: '/etc/passwd', png: new Uint8Array(4) }],
      ['window-state', { do: '__proto__' }],
    ];
    return Promise.all(asked.map(async ([call, input]) => (await benang.main(call, input)).problem?.code));
  });
  expect(answers).toEqual(['unknown-call', 'bad-input', 'bad-input', 'bad-input', 'bad-input']);
});
