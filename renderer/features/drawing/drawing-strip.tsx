import { IconDots } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { annotationKinds } from '../../../core/case/annotation.ts';
import type { ChartCanvasHandle } from '../../canvas/canvas-props.ts';
import { takeTool } from '../../session/drawing.ts';
import { useSession } from '../../session/session.ts';
import { useCommand, useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { TypeTool } from './type-tool.tsx';
import { useFrequentTypes } from './use-frequent-types.ts';

interface DrawingStripProps {
  readonly canvas: RefObject<ChartCanvasHandle | null>;
}

/** Types to drag onto the chart, those this case has most of first, and what else can be drawn there. */
export function DrawingStrip({ canvas }: DrawingStripProps) {
  const { t } = useTranslation();
  const names = useNames();
  const frequent = useFrequentTypes();
  const others = useTypes().entities.filter(({ id }) => !frequent.includes(id));
  const choose = (type: string) => {
    takeTool({ kind: 'entity', type });
    canvas.current?.focus();
  };
  return (
    <div className="drawing-strip" role="toolbar" aria-label={t('drawing.strip')}>
      {frequent.map((type) => (
        <TypeTool key={type} type={type} canvas={canvas} onChoose={() => choose(type)} />
      ))}
      <MenuButton
        label={t('drawing.moreTypes')}
        groups={[others.map(({ id }) => ({ id, label: names.type(id) }))]}
        onChoose={choose}
      >
        <Button look="quiet" label={t('drawing.moreTypes')}>
          <IconDots size={16} aria-hidden />
        </Button>
      </MenuButton>
      <hr />
      {annotationKinds.map((kind) => (
        <AnnotationTool key={kind} command={`annotate-${kind}`} />
      ))}
    </div>
  );
}

function AnnotationTool({ command: id }: { readonly command: string }) {
  const { label, isOn, run } = useCommand(id);
  const command = useCommands().list.find((candidate) => candidate.id === id);
  const isIdle = useSession(({ tool }) => tool === null);
  if (!command?.icon) return null;
  return <IconButton icon={command.icon} label={label} isOn={isOn && !isIdle} onPress={run} />;
}
