import { expect, type Locator, type Page } from '@playwright/test';

/** The panel of questions, as a person sees it in English. */
export class AnalysisPage {
  readonly panel: Locator;
  readonly questions: Locator;

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.panel = page.getByRole('region', { name: 'Analysis', exact: true });
    this.questions = this.panel.getByRole('listbox', { name: 'Questions' });
  }

  /** Opens the panel by its keys. */
  async open(): Promise<void> {
    await this.#page.keyboard.press('Control+Shift+Digit3');
    await expect(this.panel).toBeVisible();
  }

  /** Turns to a question and asks it by keyboard; gives its answer once it is there. */
  async ask(question: string): Promise<Locator> {
    await this.questions.focus();
    await this.#page.keyboard.press('Home');
    const wanted = this.questions.getByRole('option', { name: question });
    for (let steps = 0; steps < 9; steps++) {
      if ((await wanted.getAttribute('aria-selected')) === 'true') break;
      await this.#page.keyboard.press('ArrowDown');
    }
    await expect(wanted).toHaveAttribute('aria-selected', 'true');
    await this.#page.keyboard.press('Enter');
    const answer = this.answer(question);
    await expect(answer.getByRole('button', { name: 'Ask again' }).first()).toBeEnabled();
    return answer;
  }

  answer(question: string): Locator {
    return this.panel.getByRole('group', { name: question });
  }

  /** Asks over the whole case from now on. */
  async overWholeCase(): Promise<void> {
    await this.panel.locator('.network-line').press('Enter');
    const fields = this.#page.getByRole('dialog');
    await fields.getByRole('radio', { name: 'Whole case' }).click();
    await this.#page.keyboard.press('Escape');
    await expect(fields).toHaveCount(0);
  }
}
