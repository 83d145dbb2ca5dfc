import { now, put } from './session.ts';
import { groupsOf } from './sheet.ts';

/** Shows a recovery code until the analyst has shown that they have it on paper, or the case is locked. */
export function showSheet(code: string, title: string): Promise<void> {
  const groups = groupsOf(code).length;
  const asked = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % groups;
  return new Promise((resolve) => {
    put({ sheet: { code, title, made: new Date().toISOString(), asked, onKept: resolve } });
  });
}

export function putSheetAway(): void {
  const { sheet } = now();
  put({ sheet: null });
  sheet?.onKept();
}
