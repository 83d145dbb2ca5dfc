import { askMain } from '../bridge.ts';
import { valueOf } from './notices.ts';

/** Puts text on the clipboard by way of main, which takes it however long ago the press was; false where it was refused. */
export async function putOnClipboard(text: string): Promise<boolean> {
  return valueOf(await askMain('copy-text', { text })) === true;
}
