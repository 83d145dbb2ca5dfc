import { useEffect, useState } from 'react';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { Expansion } from '../../../core/contract/following.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { askExpansion, type ExpandChoice } from '../../session/expanding.ts';

/** What a choice would bring onto the chart, asked anew with every change; the answer before stays until then. A Problem closes the dialog. */
export function useExpansion(
  entities: readonly Identifier[],
  choice: ExpandChoice,
  limit: number,
): Expansion | null {
  const [expansion, setExpansion] = useState<Expansion | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void askExpansion(entities, choice, limit).then((answer) => {
      if (!isCurrent) return;
      if (answer) setExpansion(answer);
      else closeDialog();
    });
    return () => {
      isCurrent = false;
    };
  }, [entities, choice, limit]);
  return expansion;
}
