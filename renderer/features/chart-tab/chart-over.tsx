import { EmptyChart } from './empty-chart.tsx';
import { FilterSummary } from './filter-summary.tsx';
import { LinkingBar } from './linking-bar.tsx';

/** What stands over a chart besides its own signs: what is filtered out of it, a link being drawn, how an empty one is begun. */
export function ChartOver({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <>
      <FilterSummary />
      <LinkingBar />
      {isEmpty && <EmptyChart />}
    </>
  );
}
