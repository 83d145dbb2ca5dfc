import { useEffect, useState } from 'react';

import type { WrittenSpan } from '../../../core/facets/written-span.ts';
import { setTime } from '../../session/filtering.ts';
import { now, useSession } from '../../session/session.ts';
import { isStill } from '../../ui/motion.ts';
import { moved, placesOf } from './time-scale.ts';

const pause = 800;
/** A first range is this share of the axis. */
const share = 12;

interface Playing {
  /** False where motion is not wanted: then each press goes one step. */
  readonly plays: boolean;
  readonly isOn: boolean;
  readonly press: () => void;
}

/** Moves the range along the axis, a unit at a time, until it is at the end. */
export function usePlaying(units: readonly WrittenSpan[]): Playing {
  const [isOn, setOn] = useState(false);
  const hasRange = useSession(({ filter }) => filter.time !== null);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = window.setInterval(() => {
      if (!goOn(units)) setOn(false);
    }, pause);
    return () => window.clearInterval(timer);
  }, [isOn, units]);
  const press = () => {
    if (isOn) setOn(false);
    else if (goOn(units) && !isStill()) setOn(true);
  };
  return { plays: !isStill(), isOn: isOn && hasRange, press };
}

/** False where the range cannot go on. */
function goOn(units: readonly WrittenSpan[]): boolean {
  const { time } = now().filter;
  const length = Math.max(1, Math.round(units.length / share));
  const places = time
    ? moved(placesOf(units, time), 1, units.length)
    : { from: 0, to: Math.min(length, units.length) - 1 };
  const [begin, end] = [units[places.from], units[places.to]];
  if (!begin || !end || (time && end.last <= time.last)) return false;
  setTime({ first: begin.first, last: end.last });
  return true;
}
