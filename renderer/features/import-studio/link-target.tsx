import { IconArrowRight, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { directions } from '../../../core/case/link.ts';
import type { LinkSpec } from '../../../core/table-spec/table-spec.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLinkTypeChoices } from '../../ui/type-choices.tsx';
import { useNames } from '../../ui/use-names.ts';
import { ownerWords } from './becomes.ts';
import type { MappingActs } from './mapping-acts.ts';
import { RuleList } from './row-rules.tsx';
import { Slot } from './slot.tsx';
import { changeLink, removeLink } from './spec-edits.ts';
import { columnsOfLink, linkRoles } from './spec-roles.ts';
import { without } from './without.ts';

interface LinkTargetProps {
  readonly link: LinkSpec;
  readonly at: number;
  readonly acts: MappingActs;
}

/** A link that each row tells of: between whom, of which type, and the places on which columns are dropped. */
export function LinkTarget({ link, at, acts }: LinkTargetProps) {
  const { t } = useTranslation();
  const name = ownerWords(acts.spec, 'links', at, useNames());
  const shown = linkRoles.filter((role) => always.has(role) || columnsOfLink(link, role).length > 0);
  return (
    <section className="studio-target" aria-label={name}>
      <div className="studio-target-head">
        <IconArrowRight size={16} stroke={1.75} aria-hidden />
        <b className="ellipsis">{name}</b>
        <IconButton
          icon={IconX}
          size={13}
          label={t('studio:remove', { name })}
          onPress={() => acts.onSpec(removeLink(acts.spec, at))}
        />
      </div>
      <Ends link={link} at={at} acts={acts} />
      {shown.map((role) => (
        <Slot key={role} target={{ of: 'links', at, role }} columns={columnsOfLink(link, role)} acts={acts} />
      ))}
      <Told link={link} at={at} acts={acts} />
    </section>
  );
}

/** In which rows the link is told, and how often between the same two. */
function Told({ link, at, acts }: LinkTargetProps) {
  const { t } = useTranslation();
  const set = (change: (link: LinkSpec) => LinkSpec) => acts.onSpec(changeLink(acts.spec, at, change));
  return (
    <div className="studio-told" role="group" aria-label={t('studio:unless')}>
      <CheckBox
        label={t('studio:once')}
        isOn={link.once === true}
        onChange={(isOn) => set((one) => (isOn ? { ...one, once: true } : without(one, 'once')))}
      />
      <RuleList
        rules={link.unless ?? []}
        add={t('studio:addUnless')}
        acts={acts}
        onRules={(rules) =>
          set((one) => (rules.length > 0 ? { ...one, unless: [...rules] } : without(one, 'unless')))
        }
      />
    </div>
  );
}

/** Places that are in sight even while nothing stands there. */
const always: ReadonlySet<string> = new Set(['start', 'end', 'amount', 'property']);

function Ends({ link, at, acts }: LinkTargetProps) {
  const { t } = useTranslation();
  const names = useNames();
  const types = useLinkTypeChoices();
  const ends = acts.spec.entities.map(({ name }) => ({ id: name, label: name }));
  const type = link.type.always ?? '';
  const known = types.some(({ id }) => id === type) ? [] : [{ id: type, label: names.linkType(type) }];
  const set = (part: Partial<LinkSpec>) =>
    acts.onSpec(changeLink(acts.spec, at, (one) => ({ ...one, ...part })));
  return (
    <div className="studio-ends">
      <SelectField
        label={t('studio:from')}
        value={link.from}
        choices={ends}
        onChange={(from) => set({ from })}
      />
      <SelectField
        label={t('studio:linkType')}
        value={type}
        choices={[...known, ...types]}
        onChange={(chosen) => set({ type: { ...link.type, always: chosen } })}
      />
      <SelectField label={t('studio:to')} value={link.to} choices={ends} onChange={(to) => set({ to })} />
      <SelectField
        label={t('studio:direction')}
        value={link.direction.always ?? ''}
        choices={directions.map((id) => ({ id, label: t(`studio:directions.${id}`) }))}
        onChange={(id) => {
          const direction = directions.find((one) => one === id);
          if (direction) set({ direction: { ...link.direction, always: direction } });
        }}
      />
    </div>
  );
}
