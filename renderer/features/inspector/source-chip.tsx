import './source-chip.css';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

import type { Place } from '../../../core/case/citation.ts';
import type { Source } from '../../../core/case/source.ts';
import { inspect } from '../../session/viewing.ts';
import { Button as PlainButton } from '../../ui/button.tsx';
import { GradeChip } from '../../ui/grade-chip.tsx';
import { SourceCode } from '../../ui/source-code.tsx';
import { useNames } from '../../ui/use-names.ts';
import { SourceDetails } from './source-details.tsx';

interface SourceChipProps {
  readonly source: Source;
  readonly at: Place | undefined;
}

/** A source with its grade; pressed, it says all that is known of it and where in it the claim stands. */
export function SourceChip({ source, at }: SourceChipProps) {
  const { t } = useTranslation();
  const names = useNames();
  const title = t('explorer.source', { id: source.id, title: names.title(source) });
  return (
    <DialogTrigger>
      <Button className="source-chip" aria-label={title}>
        <SourceCode source={source} isNamed />
        <GradeChip source={source} />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Dialog className="source-details" aria-label={title}>
          <SourceDetails source={source} at={at} />
          <p className="source-more">
            <PlainButton look="quiet" onPress={() => inspect(source.id)}>
              {t('inspect:allOnSource')}
            </PlainButton>
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
