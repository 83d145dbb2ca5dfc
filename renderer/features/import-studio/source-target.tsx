import { IconFileDescription, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { gradingSchemes } from '../../../core/case/grading-schemes.ts';
import { sourceKinds } from '../../../core/case/source.ts';
import type { SourceSpec } from '../../../core/table-spec/table-spec.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { sourceWords } from './becomes.ts';
import type { MappingActs } from './mapping-acts.ts';
import { Slot } from './slot.tsx';
import { columnsOfSource, sourceRoles } from './spec-roles.ts';
import { changeSource, removeSource } from './spec-sources.ts';

interface SourceTargetProps {
  readonly source: SourceSpec;
  readonly at: number;
  readonly acts: MappingActs;
}

/** A source that each row names, with the places on which columns are dropped. */
export function SourceTarget({ source, at, acts }: SourceTargetProps) {
  const { t } = useTranslation();
  const name = sourceWords(acts.spec, at, t);
  const set = (part: Partial<SourceSpec>) =>
    acts.onSpec(changeSource(acts.spec, at, (one) => ({ ...one, ...part })));
  return (
    <section className="studio-target" aria-label={name}>
      <div className="studio-target-head">
        <IconFileDescription size={16} stroke={1.75} aria-hidden />
        <b className="ellipsis">{name}</b>
        <SelectField
          label={t('studio:sourceKind')}
          isLabelHidden
          value={source.kind ?? 'dataset'}
          choices={sourceKinds.map((id) => ({ id, label: t(`catalogue:sourceKinds.${id}`) }))}
          onChange={(id) => {
            const kind = sourceKinds.find((one) => one === id);
            if (kind) set({ kind });
          }}
        />
        <IconButton
          icon={IconX}
          size={13}
          label={t('studio:remove', { name })}
          onPress={() => acts.onSpec(removeSource(acts.spec, at))}
        />
      </div>
      {sourceRoles.map((role) => (
        <Slot
          key={role}
          target={{ of: 'sources', at, role }}
          columns={columnsOfSource(source, role)}
          acts={acts}
        />
      ))}
      {source.grade && <Scheme grade={source.grade} onGrade={(grade) => set({ grade })} />}
    </section>
  );
}

type Grade = Exclude<SourceSpec['grade'], undefined>;

/** Letters mean different things in each scheme. */
function Scheme({ grade, onGrade }: { readonly grade: Grade; readonly onGrade: (grade: Grade) => void }) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('studio:gradeScheme')}
      value={grade.scheme}
      choices={gradingSchemes.map((id) => ({ id, label: t(`catalogue:gradingSchemes.${id}`) }))}
      onChange={(id) => {
        const scheme = gradingSchemes.find((one) => one === id);
        if (scheme) onGrade({ ...grade, scheme });
      }}
    />
  );
}
