import { spoofsIn } from '../../../core/catalogue/spoofed-text.ts';
import { spoofedWords } from './test-hostile-words.ts';

interface Named {
  readonly label?: string;
  readonly values?: readonly { readonly text: string }[];
}

const words = Object.values(spoofedWords);

/** Labels and values that an import process told of which carry a spoofing word and would be shown without a mark. */
export function unmarked(messages: readonly string[], find: typeof spoofsIn = spoofsIn): readonly string[] {
  const rows = messages.flatMap((message): readonly Named[] => {
    const { entities = [], links = [] } = JSON.parse(message) as { entities?: Named[]; links?: Named[] };
    return [...entities, ...links];
  });
  const texts = rows.flatMap(({ label = '', values = [] }) => [label, ...values.map(({ text }) => text)]);
  return texts
    .filter((text) => words.some((word) => text.includes(word)) && find(text).length === 0)
    .map((text) => `not marked: ${JSON.stringify(text)}`);
}
