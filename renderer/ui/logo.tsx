/** The red thread with its knot. */
export function Logo({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden>
      <path
        d="M3 14.5C6 17.5 8.5 13 8 9.8 7.5 6.6 4 6.8 4.6 9.6 5.3 12.8 11.5 12.4 17 5.5"
        fill="none"
        stroke="var(--thread)"
        strokeWidth="1.9"
        strokeLinecap="round"
      />
      <circle cx="17" cy="5.2" r="1.9" fill="var(--thread)" />
    </svg>
  );
}
