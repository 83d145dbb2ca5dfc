import './border-mark.css';

/** Two slanted ticks on a thread: what crosses a border. */
export function CrossingMark() {
  return (
    <svg className="crossing-mark" width="12" height="10" aria-hidden>
      <path d="M0 5h12M4.2 8.5l1.6-7M6.800 8.5l1.6-7" />
    </svg>
  );
}

/** Two country codes with the crossing mark between them. */
export function BorderMark({ countries }: { readonly countries: readonly [string, string] }) {
  return (
    <span className="border-mark">
      {countries[0]}
      <CrossingMark />
      {countries[1]}
    </span>
  );
}
