import { useMemo } from 'react';

import type { Masking } from '../ui/masking.ts';
import { useSession } from './session.ts';

/** Who is shown without their name now; the same object until that changes. */
export function useMasking(): Masking {
  const isOn = useSession(({ settings }) => settings.masking);
  const revealed = useSession((session) => session.revealed);
  const people = useSession((session) => session.protectedPeople);
  return useMemo(() => ({ isOn, revealed, people }), [isOn, revealed, people]);
}
