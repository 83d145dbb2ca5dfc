import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';

import { wayGroups, waysOut } from '../../../core/tables-out/ways-out.ts';
import { pictureEnding, pictureWays } from './picture-ways.ts';

interface FormatListProps {
  readonly format: string;
  /** Whether a chart is in front that a picture can be made of. */
  readonly canDraw: boolean;
  readonly onChange: (format: string) => void;
}

/** Every way out by what sort of file it is: typing jumps to one. */
export function FormatList({ format, canDraw, onChange }: FormatListProps) {
  const { t } = useTranslation();
  const groups = wayGroups.map((group) => ({ group, ways: waysOut.filter((way) => way.group === group) }));
  return (
    <ListBox
      className="export-formats"
      aria-label={t('exporting:format')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[format]}
      autoFocus
      onSelectionChange={(keys) => {
        if (keys !== 'all') for (const key of keys) onChange(String(key));
      }}
    >
      {groups.map(
        ({ group, ways }) =>
          ways.length > 0 && (
            <Ways
              key={group}
              title={t(`exporting:${group}`)}
              ways={ways.map(({ id, extensions: [ending = ''] }) => ({
                id,
                name: t(`formats:${id}.name`),
                ending,
              }))}
            />
          ),
      )}
      {canDraw && (
        <Ways
          title={t('exporting:pictures')}
          ways={pictureWays.map((id) => ({
            id,
            name: t(`exporting:${id}`),
            ending: pictureEnding(id),
          }))}
        />
      )}
    </ListBox>
  );
}

interface WaysProps {
  readonly title: string;
  readonly ways: readonly { readonly id: string; readonly name: string; readonly ending: string }[];
}

function Ways({ title, ways }: WaysProps) {
  return (
    <ListBoxSection>
      <Header className="export-group">{title}</Header>
      {ways.map(({ id, name, ending }) => (
        <ListBoxItem key={id} id={id} textValue={name} className="export-format">
          <span className="ellipsis">{name}</span>
          <span className="mono quiet">.{ending}</span>
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
