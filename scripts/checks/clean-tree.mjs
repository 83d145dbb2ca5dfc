import { run } from '../setup/run.mjs';

/** What git sees as changed or new, a line each; nothing outside a git checkout. */
export async function treeState() {
  const { code, output } = await run('git', ['status', '--porcelain', '--untracked-files=all']);
  return code === 0 ? output.split('\n') : [];
}

/** The check that a run left the tree as it found it; it also works in a tree that was changed before. */
export const cleanTree = (before) => ({
  name: 'tree',
  title: 'Clean tree',
  work: async () => {
    const after = await treeState();
    const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
    const added = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
    const failed = Number(gone.length + added.length > 0);
    return { passed: 1 - failed, failed, skipped: 0, output: [...gone, ...added].join('\n') };
  },
});
