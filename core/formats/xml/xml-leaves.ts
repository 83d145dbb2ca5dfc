import { saidBy } from './xml-frames.ts';
import type { XmlTree } from './xml-tree.ts';

/** A text somewhere in a tree, with the names of the elements that lead there. */
export interface XmlLeaf {
  readonly path: string;
  readonly text: string;
  readonly line: number;
}

/** Every text in a tree but in the children that are `taken`, such as `address.city: Bontang`. */
export function leavesOf(tree: XmlTree, taken: ReadonlySet<string> = new Set(), above = ''): XmlLeaf[] {
  return tree.children
    .filter(({ name }) => above !== '' || !taken.has(name))
    .flatMap((child): XmlLeaf[] => {
      const path = above === '' ? child.name : `${above}.${child.name}`;
      const inner = leavesOf(child, taken, path);
      const text = saidBy(child);
      return text === undefined ? inner : [{ path, text, line: child.line }, ...inner];
    });
}
