/** The amber lozenge that stands wherever evidence conflicts. */
export function ConflictMark() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
      <path d="M6 .8 11.2 6 6 11.2.8 6z" fill="var(--warn-wash)" stroke="var(--warn-ink)" strokeWidth="1.2" />
      <path d="M4 5h4M4 7.2h4" stroke="var(--warn-ink)" />
    </svg>
  );
}
