import type { ReactNode } from 'react';

/** What a line is about and what it says; a line that says nothing is not drawn. */
export type Fact = readonly [label: string, words: ReactNode];

/** Lines of plain facts, as values are drawn but without sources of their own. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="value-list">
      {facts.map(
        ([label, words]) =>
          saysSomething(words) && (
            <div key={label} className="value">
              <dt>{label}</dt>
              <dd>
                <span className="value-words">{words}</span>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

function saysSomething(words: ReactNode): boolean {
  return words !== undefined && words !== null && words !== '';
}
