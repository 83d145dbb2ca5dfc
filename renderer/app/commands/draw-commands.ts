import {
  IconArrowsJoin2,
  IconArrowUpRight,
  IconBoxMultiple,
  IconFlag,
  IconFlagOff,
  IconGridDots,
  IconPalette,
  IconPencil,
  IconPencilPlus,
  IconPhotoOff,
  IconPhotoPlus,
  IconRectangle,
  IconSquareX,
  IconTextSize,
  IconUserOff,
  IconPlayerTrackNext,
} from '@tabler/icons-react';

import { annotationKinds, tints } from '../../../core/case/annotation.ts';
import { flags } from '../../../core/case/entity.ts';
import { always, canEdit, type Command, hasChart, hasEntities } from '../../session/command.ts';
import { changeAnnotation, markNext, takeTool, write } from '../../session/drawing.ts';
import { edit } from '../../session/editing.ts';
import { flagSelected, isFlagged, unflagSelected } from '../../session/flagging.ts';
import { groupSelected, selectedGroup, selectedGroups, ungroupSelected } from '../../session/grouping.ts';
import { toggleMasking } from '../../session/masking.ts';
import { choosePhoto, removePhoto } from '../../session/photos.ts';
import type { Session } from '../../session/session.ts';
import { saveSettings } from '../../session/settings.ts';

const canDraw = (session: Session) => canEdit(session) && session.tab === 'chart';
const canMark = (session: Session) => canEdit(session) && hasEntities(session);
const markedOf = ({ rows, marked }: Session) => (marked === null ? undefined : rows?.annotations.get(marked));
const canChange = (session: Session) => canDraw(session) && markedOf(session) !== undefined;
const onlyOne = ({ selection }: Session) => selection.entities.size === 1 && selection.links.size === 0;

const icons = { text: IconTextSize, frame: IconRectangle, arrow: IconArrowUpRight } as const;

/** What is drawn on a chart beside entities and links: boxes round groups, annotations, flags, pictures. */
export const drawCommands: readonly Command[] = [
  {
    id: 'toggle-masking',
    menu: 'view',
    group: 5,
    icon: IconUserOff,
    enabled: always,
    checked: ({ settings }) => settings.masking,
    run: toggleMasking,
  },
  {
    id: 'toggle-grid',
    menu: 'view',
    group: 5,
    icon: IconGridDots,
    keys: ["$mod+'"],
    enabled: always,
    checked: ({ settings }) => settings.grid,
    run: ({ session }) => saveSettings({ grid: !session.settings.grid }),
  },
  {
    id: 'toggle-drawing',
    menu: 'view',
    group: 5,
    icon: IconPencilPlus,
    keys: ['d'],
    onChartOnly: true,
    enabled: hasChart,
    checked: ({ settings }) => settings.drawing,
    run: ({ session }) => saveSettings({ drawing: !session.settings.drawing }),
  },
  {
    id: 'roll-up-links',
    menu: 'chart',
    group: 3,
    icon: IconArrowsJoin2,
    spots: ['link'],
    enabled: canEdit,
    checked: ({ rows }) => rows?.chart.parallel === 'rolled',
    run: ({ session: { rows } }) =>
      rows &&
      edit('set-chart', {
        chart: rows.chart.id,
        parallel: rows.chart.parallel === 'rolled' ? 'apart' : 'rolled',
      }),
  },
  {
    id: 'group',
    menu: 'chart',
    group: 3,
    icon: IconBoxMultiple,
    keys: ['g'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: (session) => canDraw(session) && hasEntities(session),
    words: (session) => ({ key: `commands.${groupWords(session)}`, fill: {} }),
    run: groupSelected,
  },
  {
    id: 'name-group',
    menu: 'chart',
    group: 3,
    icon: IconPencil,
    spots: ['entity'],
    enabled: (session) => canDraw(session) && selectedGroup(session) !== null,
    run: ({ session }) => {
      const group = selectedGroup(session);
      if (group) write({ kind: 'group', id: group.id });
    },
  },
  {
    id: 'ungroup',
    menu: 'chart',
    group: 3,
    icon: IconSquareX,
    keys: ['Shift+g'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: (session) => canDraw(session) && selectedGroups(session).length > 0,
    run: ungroupSelected,
  },
  ...annotationKinds.map((annotation): Command => ({
    id: `annotate-${annotation}`,
    menu: 'chart',
    group: 4,
    icon: icons[annotation],
    spots: ['chart'],
    enabled: canDraw,
    checked: ({ tool }) => tool?.kind === 'annotation' && tool.annotation === annotation,
    run: ({ canvas }) => {
      takeTool({ kind: 'annotation', annotation });
      canvas?.focus();
    },
  })),
  {
    id: 'next-annotation',
    menu: 'chart',
    group: 4,
    icon: IconPlayerTrackNext,
    enabled: (session) => session.tab === 'chart' && (session.rows?.annotations.size ?? 0) > 0,
    run: ({ canvas }) => {
      markNext();
      canvas?.focus();
    },
  },
  ...tints.map((tint): Command => ({
    id: `tint-${tint}`,
    menu: 'chart',
    group: 5,
    icon: IconPalette,
    spots: ['annotation'],
    enabled: canChange,
    checked: (session) => (markedOf(session)?.tint ?? 'grey') === tint,
    run: ({ session: { marked } }) => (marked === null ? undefined : changeAnnotation(marked, { tint })),
  })),
  ...flags.map((flag): Command => ({
    id: `flag-${flag}`,
    menu: 'edit',
    group: 6,
    icon: IconFlag,
    enabled: canMark,
    checked: (session) => isFlagged(session, flag),
    run: () => flagSelected(flag),
  })),
  {
    id: 'flag-none',
    menu: 'edit',
    group: 6,
    icon: IconFlagOff,
    enabled: (session) => canMark(session) && hasFlag(session),
    run: unflagSelected,
  },
  {
    id: 'set-photo',
    menu: 'edit',
    group: 6,
    icon: IconPhotoPlus,
    spots: ['entity'],
    enabled: (session) => canMark(session) && onlyOne(session),
    run: choosePhoto,
  },
  {
    id: 'remove-photo',
    menu: 'edit',
    group: 6,
    icon: IconPhotoOff,
    enabled: (session) => canMark(session) && hasPhoto(session),
    run: removePhoto,
  },
];

function groupWords(session: Session): 'group' | 'fold' | 'unfold' {
  const group = selectedGroup(session);
  if (!group) return 'group';
  return group.folded ? 'unfold' : 'fold';
}

function hasFlag({ rows, selection }: Session): boolean {
  return [...selection.entities].some((id) => rows?.entities.get(id)?.flag !== undefined);
}

function hasPhoto({ rows, selection }: Session): boolean {
  return [...selection.entities].some((id) => rows?.entities.get(id)?.photo !== undefined);
}
