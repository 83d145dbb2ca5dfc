import type { FoundPath, Paths } from '../../../core/contract/following.ts';
import { WeakestLink } from './weakest-link.tsx';

interface WeakestStepProps {
  readonly answer: Paths;
  readonly path: FoundPath;
}

/** The step a path rests on least. */
export function WeakestStep({ answer, path }: WeakestStepProps) {
  const link = answer.links.find(({ id }) => id === path.steps[path.weakest]?.link);
  const [from = '', to = ''] = path.entities.slice(path.weakest, path.weakest + 2);
  return link ? <WeakestLink link={link} ends={[from, to]} entities={answer.entities} /> : null;
}
