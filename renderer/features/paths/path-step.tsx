import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { FoundPath, Paths } from '../../../core/contract/following.ts';
import type { PathQuestion } from '../../session/following.ts';
import { LinkLine } from '../../ui/link-line.tsx';
import { showMoment } from '../../ui/show-moment.ts';
import { useNames } from '../../ui/use-names.ts';

interface PathStepProps {
  readonly question: PathQuestion;
  readonly answer: Paths;
  readonly path: FoundPath;
  /** Which step, from 0. */
  readonly at: number;
  readonly onOpen: (id: Identifier) => void;
}

/** The link of one step as the chart draws it, with its words; it leads to the evidence behind it. */
export function PathStep({ question, answer, path, at, onOpen }: PathStepProps) {
  const { t } = useTranslation();
  const names = useNames();
  const step = path.steps[at];
  const link = answer.links.find(({ id }) => id === step?.link);
  if (!step || !link) return null;
  const words = names.title(link) || names.linkType(link.type);
  const date = link.start ?? link.end;
  const when = question.time !== 'any' && date !== undefined ? showMoment(date, names.language) : '';
  const strength = t(`catalogue:strengths.${link.strength}`);
  return (
    <Button
      className={at === path.weakest ? 'path-link path-weakest' : 'path-link'}
      aria-label={[words, strength, when].filter(Boolean).join(', ')}
      onPress={() => onOpen(link.id)}
    >
      <span className="path-words">
        {words}
        {step.beside > 0 && <span className="quiet"> {t('following:beside', { count: step.beside })}</span>}
        {when !== '' && <span className="quiet"> {when}</span>}
      </span>
      <LinkLine
        strength={link.strength}
        direction={link.direction}
        isOutward={link.from === path.entities[at]}
        isCrossing={false}
      />
    </Button>
  );
}
