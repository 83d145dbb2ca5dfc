import './tour.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import { isSample } from '../../session/sample.ts';
import { useSession } from '../../session/session.ts';
import { leaveTour } from '../../session/touring.ts';
import { placeCard, type Spot } from './place-card.ts';
import { TourCard } from './tour-card.tsx';
import { type TourStep, tourSteps } from './tour-steps.ts';
import { useTarget } from './use-target.ts';

/** The guided tour of the sample case, while somebody takes it: a card beside what it speaks of, nothing is shut off. */
export function Tour() {
  const at = useSession(({ tour }) => tour);
  const isReady = useSession((session) => session.rows !== null && isSample(session));
  const step = at === null ? undefined : (tourSteps[at] ?? tourSteps[0]);
  if (!step || !isReady) return null;
  return <Placed step={step} />;
}

const usualSize = { width: 320, height: 200 };

function Placed({ step }: { readonly step: TourStep }) {
  const isDone = useSession((session) => step.isDone?.(session) ?? false);
  const spot = useTarget(isDone ? (step.result ?? step.target) : step.target);
  const card = useRef<HTMLElement>(null);
  const [size, setSize] = useState(usualSize);
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = card.current ?? {};
    if (width > 0 && (width !== size.width || height !== size.height)) setSize({ width, height });
  }, [size, step, isDone]);
  useEffect(() => card.current?.focus(), []);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const middle: Spot = { left: 0, top: 0, width, height };
  return (
    <>
      {spot && <div className="tour-ring" style={{ ...spot }} />}
      <section
        ref={card}
        className="tour-card"
        data-region="tour"
        tabIndex={-1}
        aria-labelledby="tour-title"
        style={placeCard(spot ?? middle, size, { width, height })}
        onKeyDownCapture={({ key }) => key === 'Escape' && leaveTour(false)}
      >
        <TourCard step={step} isDone={isDone} />
      </section>
    </>
  );
}
