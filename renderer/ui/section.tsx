import './section.css';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, use } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';

import { FoldingContext } from './folding.ts';

interface SectionProps {
  /** Its name where it is remembered whether it is folded away, and for the guided tour. */
  readonly part: string;
  readonly title: string;
  /** Headings of the columns of numbers to the right. */
  readonly columns?: readonly string[];
  /** A button in the heading that adds to the part. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a side panel that folds away. */
export function Section({ part, title, columns = [], action, children }: SectionProps) {
  const { folded, onFold } = use(FoldingContext);
  return (
    <Disclosure
      className="section"
      data-tour={part}
      isExpanded={!folded.includes(part)}
      onExpandedChange={(isExpanded) => onFold(part, !isExpanded)}
    >
      <Heading className="section-head" level={2}>
        <Button slot="trigger" className="section-toggle">
          <IconChevronDown size={12} stroke={1.75} aria-hidden />
          {title}
        </Button>
        {action}
        <span className="section-columns">
          {columns.map((column) => (
            <span key={column}>{column}</span>
          ))}
        </span>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}
