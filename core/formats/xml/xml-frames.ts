import type { Problem } from '../../case/problem.ts';
import { maximumItems } from '../network-builder.ts';
import type { XmlElement, XmlListener } from './xml-reader.ts';
import { childOf, childrenOf, TreeGrowth, type XmlTree } from './xml-tree.ts';

/** Hears a file as frames that open and close, and between them elements as whole trees. */
export interface FrameListener {
  /** Whether an element is a frame: then its content comes piece by piece instead of as a tree. */
  isFrame(element: XmlElement): boolean;
  openFrame(element: XmlElement): void;
  closeFrame(name: string): void;
  take(tree: XmlTree): Problem | undefined;
}

/** Puts the elements of a file together; no more than one tree is in memory at a time. */
export class XmlFrames implements XmlListener {
  readonly #listener: FrameListener;
  readonly #frames: string[] = [];
  readonly #growth = new TreeGrowth();

  constructor(listener: FrameListener) {
    this.#listener = listener;
  }

  open(element: XmlElement): Problem | undefined {
    if (!this.#growth.isOpen && this.#listener.isFrame(element)) {
      this.#frames.push(element.name);
      this.#listener.openFrame(element);
      return undefined;
    }
    this.#growth.open(element);
    if (this.#growth.weight <= maximumItems) return undefined;
    return { code: 'file-too-large', line: element.line, details: { limit: maximumItems } };
  }

  text(text: string): void {
    this.#growth.text(text);
  }

  close(): Problem | undefined {
    if (!this.#growth.isOpen) {
      this.#listener.closeFrame(this.#frames.pop() ?? '');
      return undefined;
    }
    const tree = this.#growth.close();
    return tree && this.#listener.take(tree);
  }
}

/** What an element itself says, without blanks at its ends; undefined for nothing. */
export function saidBy(tree: XmlTree | undefined): string | undefined {
  return tree?.text.trim() || undefined;
}

/** What the first child of this name says. */
export function childText(tree: XmlTree | undefined, name: string): string | undefined {
  return tree && saidBy(childOf(tree, name));
}

/** The children of one name of all children of another, such as every `phone` in `phones`. */
export function grandchildrenOf(tree: XmlTree, group: string, name: string): readonly XmlTree[] {
  return childrenOf(tree, group).flatMap((child) => childrenOf(child, name));
}
