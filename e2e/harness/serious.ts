import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds serious or worse, as rule and place; what lies behind a dialog is left out. A list that keys scroll from
 * the box above it is reached.
 */
export async function serious(page: Page): Promise<string[]> {
  const list = await page.evaluate(() => document.activeElement?.getAttribute('aria-controls'));
  const modal = '.dialog[role="dialog"]';
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const hasModal = (await page.locator(modal).count()) > 0;
  const { violations } = await (hasModal ? axe.include(modal) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    .filter((finding) => !list || finding !== `scrollable-region-focusable: #${list}`);
}
