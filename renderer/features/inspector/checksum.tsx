import type { ClipboardEvent } from 'react';

/** The beginning of a checksum; the tooltip has all of it, and so has the clipboard after one click and Ctrl+C. */
export function Checksum({ value }: { readonly value: string }) {
  const copyAll = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', value);
  };
  return (
    <code className="mono checksum" title={value} onCopy={copyAll}>
      {value.slice(0, 16)}…
    </code>
  );
}
