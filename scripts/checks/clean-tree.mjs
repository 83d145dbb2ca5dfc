import { run } from '../setup/run.mjs';

/** What git sees as changed or new, or null outside a git checkout. */
export async function treeState() {
  const { code, output } = await run('git', ['status', '--porcelain', '--untracked-files=all']);
  return code === 0 ? output : null;
}

/** The check that a run left the tree as it found it; it also works in a tree that was changed before. */
export const cleanTree = (before) => ({
  name: 'tree',
  title: 'Clean tree',
  work: async () => {
    const after = await treeState();
    const same = after === before;
    return {
      passed: Number(same),
      failed: Number(!same),
      skipped: 0,
      output: `Before the run:\n${before}\nAfter the run:\n${after}`,
    };
  },
});
