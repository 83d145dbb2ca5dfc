import './tip.css';
import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

import { Keys } from './keys.tsx';

interface TipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  /** One focusable control. */
  readonly children: ReactElement;
}

/** A tooltip for the control inside it, after a moment or on focus. */
export function Tip({ text, keys, children }: TipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className="tip" offset={6}>
        {text}
        {keys !== undefined && <Keys binding={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
