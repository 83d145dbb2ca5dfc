import './progress.css';
import { ProgressBar } from 'react-aria-components/ProgressBar';

interface ProgressProps {
  readonly label: string;
  /** 0 to 1, or null while nobody knows. */
  readonly done: number | null;
}

/** How far something is. */
export function Progress({ label, done }: ProgressProps) {
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      isIndeterminate={done === null}
      value={(done ?? 0) * 100}
    >
      {({ percentage = 0, valueText }) => (
        <>
          <span className="progress-words">
            <span>{label}</span>
            <span>{done === null ? '' : valueText}</span>
          </span>
          <span className="progress-track">
            <span className={done === null ? 'progress-unknown' : ''} style={{ width: `${percentage}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
