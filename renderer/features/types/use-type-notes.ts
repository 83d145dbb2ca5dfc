import { useTranslation } from 'react-i18next';

import { codeOf, type CustomType } from '../../../core/case/custom-type.ts';
import { useSession } from '../../session/session.ts';
import { useNames } from '../../ui/use-names.ts';

/** How many of whose names a line tells before it counts the rest. */
const mostNamed = 3;

/** What a line of the list says of a type besides its name: by how many it is used, or what it holds and where it is asked. */
export function useTypeNotes(): (type: CustomType) => readonly string[] {
  const { t } = useTranslation();
  const names = useNames();
  const counts = useSession(({ summary }) => summary?.counts);
  const used = (count: number) => (count === 0 ? t('types:unused') : t('types:used', { count }));
  const asked = (of: readonly string[]) => {
    const isEntity = (id: string) => names.type(id) !== id;
    const words = of.map((id) => (isEntity(id) ? names.type(id) : names.linkType(id)));
    const [named, rest] = [words.slice(0, mostNamed).join(', '), words.length - mostNamed];
    if (rest > 0) return [t('facets:more', { values: named, count: rest })];
    return named === '' ? [] : [named];
  };
  return (type) => {
    const retired = type.retired ? [t('types:retired')] : [];
    if (type.kind === 'property') return [t(`types:kind-${type.holds}`), ...asked(type.of), ...retired];
    const counted = counts?.[type.kind === 'entity' ? 'entities' : 'links'][codeOf(type)] ?? 0;
    const guarded = type.kind === 'entity' && type.protected ? [t('types:protected')] : [];
    return [used(counted), ...guarded, ...retired];
  };
}
