import type { Page } from '@playwright/test';

/** What is put into the page to read frames and pictures off. */
interface Probe {
  /** Milliseconds between frames since it was last asked. */
  frames(): number[];
  /** Milliseconds from now until the chart lies still and is sharp. */
  still(): Promise<number>;
  /** The same from the last time the pointer was let go of. */
  released: Promise<number>;
  /** Milliseconds from the last Enter to the frame after the chart spoke of somebody by another name. */
  renamed: Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Puts the probe into a page of the product. */
export async function probe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    let last = 0;
    const step = (now: number): void => {
      if (last > 0) times.push(now - last);
      last = now;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    const isStill = (): boolean => {
      const [stage, tiles] = [
        document.querySelector<HTMLElement>('.chart-stage'),
        document.querySelector<HTMLElement>('.chart-tiles'),
      ];
      const isMoving =
        stage?.classList.contains('chart-stage-moving') === true || stage?.style.transform !== '';
      return !isMoving && (tiles?.hidden === true || tiles?.dataset['sharp'] === 'true');
    };
    const still = (): Promise<number> => {
      const start = performance.now();
      return new Promise((resolve) => {
        const look = (): void => {
          if (isStill()) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    };
    const renamed = (): Promise<number> => {
      const start = performance.now();
      return new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
        });
        const spoken = document.querySelector('.chart-spoken');
        if (spoken) observer.observe(spoken, { childList: true, characterData: true, subtree: true });
      });
    };
    const probe: Probe = {
      frames: () => times.splice(0),
      still,
      released: Promise.resolve(0),
      renamed: Promise.resolve(0),
    };
    addEventListener('pointerup', () => {
      probe.released = still();
    });
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') probe.renamed = renamed();
      },
      true,
    );
    window.probe = probe;
  });
}

/** Waits until the chart in front has so many entities and is drawn. */
export async function drawn(page: Page, entities: number): Promise<void> {
  await page
    .locator(`[role="application"][data-entities="${entities}"][data-ready="true"]`)
    .waitFor({ timeout: 120_000 });
  await page.evaluate(() => window.probe.still());
}

/** The middle frame while the view is dragged in a circle; leaves the pointer pressed where `isHeld`. */
export async function pan(page: Page, isHeld = false): Promise<number> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down({ button: 'middle' });
  await page.evaluate(() => window.probe.frames());
  for (let step = 0; step < 90; step++)
    await page.mouse.move(x + 150 * Math.sin(step / 12), y + 90 * (1 - Math.cos(step / 12)));
  const frame = await medianFrame(page);
  if (!isHeld) await page.mouse.up({ button: 'middle' });
  return frame;
}

/** Lets go of a view that is being dragged; milliseconds until it is drawn where it lies. */
export async function release(page: Page): Promise<number> {
  await page.mouse.up({ button: 'middle' });
  return page.evaluate(() => window.probe.released);
}

/** The middle frame while the wheel zooms in by eight and out again. */
export async function zoom(page: Page): Promise<number> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.evaluate(() => window.probe.frames());
  for (const delta of [-60, 60])
    for (let step = 0; step < 23; step++) {
      await page.mouse.wheel(0, delta);
      await page.waitForTimeout(16);
    }
  return medianFrame(page);
}

async function medianFrame(page: Page): Promise<number> {
  const frames = await page.evaluate(() => window.probe.frames());
  return frames.toSorted((a, b) => a - b)[frames.length >> 1] ?? 0;
}

async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.getByRole('application').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}
