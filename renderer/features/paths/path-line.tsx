import { Button as AriaButton } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { FoundPath, Paths } from '../../../core/contract/following.ts';
import { absentOf, type PathQuestion, threadOfPath } from '../../session/following.ts';
import { light } from '../../session/following-asks.ts';
import { addFound } from '../../session/following-places.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/viewing.ts';
import { Button } from '../../ui/button.tsx';
import { foundName } from '../../ui/found-name.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { PathStep } from './path-step.tsx';
import { WeakestStep } from './weakest-step.tsx';
import { WithoutButton } from './without-button.tsx';

interface PathLineProps {
  readonly question: PathQuestion;
  readonly answer: Paths;
  readonly path: FoundPath;
  /** From 0. */
  readonly at: number;
}

/** One path as a line of names and links: pressed, it lights up on the chart; each part leads to what it is. */
export function PathLine({ question, answer, path, at }: PathLineProps) {
  const { t } = useTranslation();
  const names = useNames();
  const isLit = useSession(({ thread }) => isThread(thread, path));
  const placements = useSession(({ rows }) => rows?.placements);
  const canWrite = useSession(({ summary }) => summary?.readOnly === false);
  const entities = path.entities.flatMap((id) => answer.entities.find((one) => one.id === id) ?? []);
  const absent = placements ? absentOf(entities, placements) : [];
  const show = () => light(threadOfPath(path), [question.from, question.to]);
  const open = (id: Identifier) => {
    show();
    goTo(id);
  };
  const add = async () => {
    const pairs = path.entities.slice(1).map((to, step) => [path.entities[step] ?? to, to] as const);
    if (await addFound(entities, pairs)) show();
  };
  return (
    <li className={isLit ? 'path path-lit' : 'path'}>
      <div className="path-head">
        <ToggleButton className="path-name" isSelected={isLit} onChange={show}>
          {t('following:path', { number: at + 1 })}{' '}
          <b>{t('following:steps', { count: path.steps.length })}</b>
          {path.cost !== null && ` · ${t('following:cost', { cost: path.cost })}`}
        </ToggleButton>
        <WeakestStep answer={answer} path={path} />
        <span className="path-space" />
        {canWrite && absent.length > 0 && (
          <Button onPress={() => void add()}>{t('following:add', { count: absent.length })}</Button>
        )}
        {isLit && <WithoutButton question={question} answer={answer} path={path} />}
      </div>
      <div className="path-steps">
        {entities.map((entity, step) => (
          <span key={entity.id} className="path-step">
            {step > 0 && <PathStep {...{ answer, path, question }} at={step - 1} onOpen={open} />}
            <AriaButton className="path-entity" onPress={() => open(entity.id)}>
              <TypeIcon type={entity.type} size={14} />
              <span>{foundName(names, entity)}</span>
              {absent.includes(entity) && <span className="quiet">{t('following:notHere')}</span>}
            </AriaButton>
          </span>
        ))}
      </div>
    </li>
  );
}

function isThread(thread: { readonly links: ReadonlySet<Identifier> } | null, { steps }: FoundPath): boolean {
  return thread?.links.size === steps.length && steps.every(({ link }) => thread.links.has(link));
}
