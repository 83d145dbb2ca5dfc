import { markedPieces } from './palette-query.ts';

/** A label with what was typed in bold. */
export function Marked({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <span className="ellipsis">
      {markedPieces(label, words).map((piece, index) =>
        index % 2 === 1 ? <b key={index}>{piece}</b> : <span key={index}>{piece}</span>,
      )}
    </span>
  );
}
