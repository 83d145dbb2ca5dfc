import './types.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { codeOf, type CustomType } from '../../../core/case/custom-type.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { useSession } from '../../session/session.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Asked } from './asked.ts';
import { DeleteType } from './delete-type.tsx';
import { EntityTypeForm } from './entity-type-form.tsx';
import { LinkTypeForm } from './link-type-form.tsx';
import { PropertyForm } from './property-form.tsx';
import { TypeSection } from './type-section.tsx';

type Kind = CustomType['kind'];

/** The types and properties that the case added to those of the program: which there are, and how to make and change them. */
export function Types() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const types = useSession(({ summary }) => summary?.types) ?? [];
  if (asked) return <Answering asked={asked} onBack={() => setAsked(null)} />;
  const section = (kind: Kind) => (
    <TypeSection kind={kind} types={types.filter((type) => type.kind === kind)} onAsk={setAsked} />
  );
  return (
    <Dialog title={t('commands.types')} closeLabel={t('app.close')} width={600} onClose={closeDialog}>
      <p className="dialog-words">{t(types.length === 0 ? 'types:none' : 'types:note')}</p>
      {section('entity')}
      {section('link')}
      {section('property')}
    </Dialog>
  );
}

function Answering({ asked, onBack }: { readonly asked: Asked; readonly onBack: () => void }) {
  if (asked.what === 'delete') return <DeleteType type={asked.type} users={asked.users} onBack={onBack} />;
  const type = asked.what === 'change' ? asked.type : undefined;
  const code = asked.what === 'change' ? codeOf(asked.type) : asked.code;
  const of = <K extends Kind>(kind: K) => ({
    ...{ code, onBack },
    type: type?.kind === kind ? (type as Extract<CustomType, { kind: K }>) : undefined,
  });
  switch (asked.what === 'change' ? asked.type.kind : asked.kind) {
    case 'entity':
      return <EntityTypeForm {...of('entity')} />;
    case 'link':
      return <LinkTypeForm {...of('link')} />;
    case 'property':
      return <PropertyForm {...of('property')} />;
  }
}
