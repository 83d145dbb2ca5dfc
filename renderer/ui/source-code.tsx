import './source-code.css';

/** The short name a source is cited by; long ids of imported files are cut, the whole one is in the tooltip. */
export function SourceCode({ id }: { readonly id: string }) {
  return (
    <span className="source-code" title={id}>
      {id.length > 7 ? `${id.slice(0, 6)}…` : id}
    </span>
  );
}
