import { IconChevronDown } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useTranslation } from 'react-i18next';

import { groupedMeasures } from '../../../session/measure-groups.ts';
import { measure } from '../../../session/measuring.ts';
import { useSession } from '../../../session/session.ts';

/** The measures by what they ask, each with its plain line; choosing one measures at once. */
export function MeasureChoice() {
  const { t } = useTranslation();
  const chosen = useSession(({ question }) => question.measure);
  return (
    <Select
      className="field"
      value={chosen}
      aria-label={t('scores:measure')}
      onChange={(key) => void measure({ measure: String(key) })}
    >
      <Button className="field-box measure-box">
        <SelectValue className="field-choice ellipsis">{() => t(`measures:${chosen}.name`)}</SelectValue>
        <IconChevronDown size={14} stroke={1.75} aria-hidden />
      </Button>
      <Popover className="popover" offset={2}>
        <ListBox className="options measure-options">
          {groupedMeasures.map(({ group, measures }) => (
            <ListBoxSection key={group} id={group}>
              <Header className="measure-group">{t(`scores:group-${group}`)}</Header>
              {measures.map(({ id }) => (
                <ListBoxItem
                  key={id}
                  id={id}
                  textValue={t(`measures:${id}.name`)}
                  className="option measure-option"
                >
                  <span className="measure-name">{t(`measures:${id}.name`)}</span>
                  <span className="measure-what">{t(`measures:${id}.explain`)}</span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
