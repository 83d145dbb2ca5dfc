import './marked-text.css';
import { Fragment } from 'react';

interface MarkedTextProps {
  readonly className: string;
  readonly text: string;
  /** Ascending, without overlaps. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** A text with the parts that matched marked. */
export function MarkedText({ className, text, ranges }: MarkedTextProps) {
  const last = ranges.at(-1)?.[1] ?? 0;
  return (
    <span className={className}>
      {ranges.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(ranges[at - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(last)}
    </span>
  );
}
