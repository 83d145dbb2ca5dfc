import i18next, { type TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { MaskedFor } from '../../core/contract/masked-for.ts';
import { type Session, useSession } from './session.ts';

/** For whom the case service answers: who must not be named on this screen; null where everybody is named. */
export function maskedFor({ settings, revealed }: Pick<Session, 'settings' | 'revealed'>): MaskedFor | null {
  return settings.masking ? told(i18next.t, revealed) : null;
}

/** The same for what is drawn: one object until it changes. */
export function useMaskedFor(): MaskedFor | null {
  const { t } = useTranslation('catalogue');
  const isMasking = useSession(({ settings }) => settings.masking);
  const revealed = useSession((session) => session.revealed);
  return useMemo(() => (isMasking ? told(t, revealed) : null), [t, isMasking, revealed]);
}

function told(t: TFunction | TFunction<'catalogue'>, revealed: Session['revealed']): MaskedFor {
  const word = (ring: 'victim' | 'witness' | 'protected') => t(`catalogue:roleRings.${ring}`);
  return {
    ...{ victim: word('victim'), witness: word('witness'), protected: word('protected') },
    revealed: [...revealed],
  };
}
