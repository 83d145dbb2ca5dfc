import type { CheckpointView } from '../../core/contract/views.ts';

type Held = Pick<CheckpointView, 'note' | 'publicKey'>;

/** So many characters of a kind, wherever a line was wrapped between them. */
const run = (kind: string, length: number) => `(?:[${kind}] ?){${length - 1}}[${kind}=]`;
const base64 = 'A-Za-z0-9+/';
const hex = '0-9a-f-';

/** A checkpoint in one line, with one space wherever there was any white space. */
const form = new RegExp(
  [
    `(?<origin>benang-merah/ ?${run(hex, 36)}) (?<size>\\d+) (?<root>${run(base64, 44)}) time (?<time>\\S+) `,
    `[—–-]+ (?<name>benang-merah/ ?${run(hex, 24)}) (?<signature>${run(base64, 92)}) key (?<key>${run(base64, 60)})`,
  ].join(''),
);

/** The one text in which a checkpoint is printed or sent: the signed note, then a line with the key that verifies it. */
export function checkpointText({ note, publicKey }: Held): string {
  return `${note}key ${publicKey}\n`;
}

/**
 * The checkpoint in a text that has been through a letter, a print or a chat: other line ends, wrapped and indented
 * lines, quotation marks before lines and words around it do no harm. Null when there is none.
 */
export function readCheckpointText(text: string): Held | null {
  const line = text.replaceAll(/^[\s>]+/gm, ' ').replaceAll(/\s+/g, ' ');
  const said = form.exec(line)?.groups;
  if (!said) return null;
  const [origin, size, root, time, name, signature, key = ''] = Object.values(said).map((words) =>
    words.replaceAll(' ', ''),
  );
  const note = `${origin}\n${size}\n${root}\ntime ${time}\n\n— ${name} ${signature}\n`;
  return { note, publicKey: key };
}
