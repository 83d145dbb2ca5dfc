import { useTranslation } from 'react-i18next';

import type { FoundPath, Paths } from '../../../core/contract/following.ts';
import type { PathQuestion } from '../../session/following.ts';
import { followAgain } from '../../session/following-asks.ts';
import { useSession } from '../../session/session.ts';
import { onlySelected } from '../../session/selection.ts';
import { Button } from '../../ui/button.tsx';
import { foundName } from '../../ui/found-name.ts';
import { useNames } from '../../ui/use-names.ts';

interface WithoutButtonProps {
  readonly question: PathQuestion;
  readonly answer: Paths;
  readonly path: FoundPath;
}

/** Offers to search again without the one thing that is looked at, where it is a part of the path. */
export function WithoutButton({ question, answer, path }: WithoutButtonProps) {
  const { t } = useTranslation();
  const names = useNames();
  const id = useSession(({ selection, subject }) => onlySelected(selection) ?? subject);
  const entity = path.entities.slice(1, -1).includes(id ?? '')
    ? answer.entities.find((one) => one.id === id)
    : undefined;
  const link = path.steps.some((step) => step.link === id)
    ? answer.links.find((one) => one.id === id)
    : undefined;
  const name = entity
    ? foundName(names, entity)
    : link && t('following:linkName', { words: names.title(link) || names.linkType(link.type) });
  if (id === null || name === undefined) return null;
  return (
    <Button onPress={() => void followAgain({ without: [...question.without, { id, name }] })}>
      {t('following:searchWithout', { name })}
    </Button>
  );
}
