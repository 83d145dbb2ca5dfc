import { useTranslation } from 'react-i18next';

import { type Tint, tints } from '../../../core/case/annotation.ts';
import { SelectField } from '../../ui/select-field.tsx';

/** Stands for no colour of its own. */
const asShape = 'none';

interface TintFieldProps {
  readonly tint: Tint | undefined;
  readonly onChange: (tint: Tint | undefined) => void;
}

/** Asks for the colour of a type, out of those that stand apart for colour-blind eyes too. */
export function TintField({ tint, onChange }: TintFieldProps) {
  const { t } = useTranslation();
  const swatch = (one: Tint) => <span className={`type-swatch type-tint-${one}`} aria-hidden />;
  return (
    <SelectField
      label={t('types:colour')}
      value={tint ?? asShape}
      choices={[
        { id: asShape, label: t('types:asShape') },
        ...tints.map((one) => ({ id: one, label: t(`types:colours.${one}`), icon: swatch(one) })),
      ]}
      onChange={(chosen) => onChange(tints.find((one) => one === chosen))}
    />
  );
}
