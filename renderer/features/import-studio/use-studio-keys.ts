import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';

import { useCommands } from '../../session/use-command.tsx';
import { isTyping } from '../../ui/is-typing.ts';
import type { Studio } from './use-studio.ts';

/** Has the keys of undo and redo act on the studio while it is asking; a field keeps them to itself. */
export function useStudioKeys({ undo, redo }: Studio, isAsking: boolean): void {
  const { list } = useCommands();
  useEffect(() => {
    if (!isAsking) return undefined;
    const steps = new Map(Object.entries({ undo, redo }));
    const bindings = list.flatMap(({ id, keys = [] }) =>
      steps.has(id) ? keys.map((binding) => [binding, () => steps.get(id)?.()] as const) : [],
    );
    return tinykeys(window, Object.fromEntries(bindings), { ignore: ({ target }) => isTyping(target) });
  }, [list, undo, redo, isAsking]);
}
