import { expect, type Locator, type Page } from '@playwright/test';

/** What answers a file dialog in the person's place. */
interface Chooser {
  choose(...paths: readonly string[]): Promise<void>;
}

/** The window as a person sees it, in English: places and verbs. */
export class WorkbenchPage {
  readonly chart: Locator;
  readonly explorer: Locator;
  readonly inspector: Locator;
  readonly results: Locator;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.chart = page.getByRole('application');
    this.explorer = page.getByRole('complementary', { name: /Case explorer|Penjelajah kasus/ });
    this.inspector = page.getByRole('complementary', { name: /Inspector|Pemeriksa/ });
    this.results = page.getByRole('region', { name: 'Scores', exact: true });
  }

  /** Waits until the chart is drawn with this many entities. */
  async seesChartOf(entities: number): Promise<void> {
    await expect(this.chart).toHaveAttribute('data-entities', String(entities));
    await expect(this.chart).toHaveAttribute('data-ready', 'true');
    await this.isFilled();
  }

  /** Waits for the panels beside the chart, which come a moment after it. */
  async isFilled(): Promise<void> {
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
  }

  /** Waits until keys mean what they mean in the window: no dialog stands over it any more. */
  async hearsKeys(): Promise<void> {
    await this.isFilled();
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** How near the chart is seen: 1 is 100 %. */
  async zoom(): Promise<number> {
    return Number(await this.chart.getAttribute('data-zoom'));
  }

  /** Shows all of the chart, and gives how near that is once it stands still. */
  async fit(): Promise<number> {
    await this.chart.focus();
    await this.page.keyboard.press('f');
    const seen = [await this.zoom()];
    await expect.poll(async () => (seen.push(await this.zoom()), seen.at(-1) === seen.at(-2))).toBe(true);
    return seen.at(-1) ?? 0;
  }

  /** Runs a command through the palette, as Ctrl+K and typing do. */
  async run(command: string): Promise<void> {
    await this.hearsKeys();
    await this.page.keyboard.press('Control+k');
    const box = this.page.getByPlaceholder('Search actions, names or numbers');
    await box.fill(`>${command}`);
    await expect(this.page.getByRole('menuitem', { name: command }).first()).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(box).toBeHidden();
  }

  /** Finds an entity by its name in the explorer's search and shows it. */
  async goTo(name: string): Promise<void> {
    await this.hearsKeys();
    await this.page.keyboard.press('Control+f');
    await this.page.keyboard.type(name);
    await this.explorer.getByRole('option', { name }).first().click();
    await expect(this.inspector.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  /** Empties the search box, so that the explorer shows what the case holds. */
  async leaveSearch(): Promise<void> {
    await this.hearsKeys();
    await this.page.keyboard.press('Control+f');
    await this.page.keyboard.press('Escape');
    await this.chart.focus();
  }

  /** Makes a new case where the next dialog was told to put it. */
  async makeCase(title: string): Promise<void> {
    await this.run('New case…');
    await this.page.getByRole('textbox', { name: 'Title of the case' }).fill(title);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('banner')).toContainText(title);
  }

  /** Imports files in one go, as the dialog offers it, up to what it says of them. */
  async importFiles(chooser: Chooser, ...paths: readonly string[]): Promise<void> {
    await chooser.choose(...paths);
    await this.run('Import files…');
    await this.page.getByRole('button', { name: /^Import \d+ files?$/ }).click();
  }

  /** Where the one selected entity stands, in pixels of the page. */
  async spot(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.chart.boundingBox();
    const [x = 0, y = 0] = ((await this.chart.getAttribute('data-spot')) ?? '').split(',').map(Number);
    return { x: Math.round((box?.x ?? 0) + x), y: Math.round((box?.y ?? 0) + y) };
  }
}
