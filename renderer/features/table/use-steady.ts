import { useLayoutEffect, useState } from 'react';

type Acts = Readonly<Record<string, (...given: never[]) => void>>;

/** The same functions at every drawing, each doing what the latest of its name does: what has them need not be drawn anew. */
export function useSteady<A extends Acts>(acts: A): A {
  const [steady] = useState(() => steadied(acts));
  useLayoutEffect(() => steady.take(acts));
  return steady.acts;
}

function steadied<A extends Acts>(first: A): { readonly acts: A; readonly take: (acts: A) => void } {
  let latest = first;
  const names = Object.keys(first);
  const acts = names.map((name) => [name, (...given: never[]) => latest[name]?.(...given)]);
  return {
    acts: Object.fromEntries(acts) as A,
    take(next) {
      latest = next;
    },
  };
}
