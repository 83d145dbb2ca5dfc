import {
  IconArrowsDiff,
  IconArrowsMaximize,
  IconBoxAlignBottomLeft,
  IconChartBar,
  IconContrast2,
  IconFocusCentered,
  IconLayoutBottombar,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconListDetails,
  IconMoon,
  IconPalette,
  IconPhotoScan,
  IconSun,
  IconSunMoon,
  IconLanguage,
  IconTable,
  IconHierarchy,
  IconHierarchy2,
  IconHistory,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';

import type { Settings } from '../../../core/contract/settings.ts';
import { always, type Command, hasCase, hasChart } from '../../session/command.ts';
import { selectionSize } from '../../session/selection.ts';
import type { LowerTab, PanelName, Session } from '../../session/session.ts';
import { moveLegend, turnLegend } from '../../session/legend.ts';
import { saveSettings } from '../../session/settings.ts';
import { focusRegion } from '../../session/focus.ts';
import { isPanelShown, togglePanel } from '../../session/panels.ts';
import { isLowerShown, showTab, toggleLower } from '../../session/viewing.ts';

const zoomStep = 1.25;
const onChart = (session: Session) => hasChart(session) && session.tab === 'chart';

/** What is in sight and how it looks. */
export const viewCommands: readonly Command[] = [
  {
    id: 'fit',
    menu: 'view',
    group: 0,
    icon: IconArrowsMaximize,
    keys: ['f'],
    onChartOnly: true,
    spots: ['chart'],
    enabled: onChart,
    run: ({ canvas }) => canvas?.fit(),
  },
  {
    id: 'fit-selection',
    menu: 'view',
    group: 0,
    icon: IconFocusCentered,
    keys: ['Shift+f'],
    onChartOnly: true,
    spots: ['entity'],
    enabled: (session) => onChart(session) && selectionSize(session.selection) > 0,
    run: ({ canvas }) => canvas?.fitSelection(),
  },
  {
    id: 'zoom-in',
    menu: 'view',
    group: 0,
    icon: IconZoomIn,
    keys: ['[Shift]++', '='],
    onChartOnly: true,
    enabled: onChart,
    run: ({ canvas }) => canvas?.zoomBy(zoomStep),
  },
  {
    id: 'zoom-out',
    menu: 'view',
    group: 0,
    icon: IconZoomOut,
    keys: ['-'],
    onChartOnly: true,
    enabled: onChart,
    run: ({ canvas }) => canvas?.zoomBy(1 / zoomStep),
  },
  {
    id: 'toggle-legend',
    menu: 'view',
    group: 0,
    icon: IconListDetails,
    keys: ['k'],
    onChartOnly: true,
    enabled: onChart,
    checked: ({ settings }) => settings.legend,
    run: ({ session }) => moveLegend(session.settings.legend ? 'hidden' : 'shown'),
  },
  {
    id: 'move-legend',
    menu: 'view',
    group: 0,
    icon: IconBoxAlignBottomLeft,
    keys: ['Shift+k'],
    onChartOnly: true,
    enabled: (session) => onChart(session) && session.settings.legend,
    run: turnLegend,
  },
  tab('chart', '$mod+1', IconHierarchy),
  tab('table', '$mod+2', IconTable),
  panel('explorer', '$mod+Shift+Digit1', IconLayoutSidebar),
  panel('inspector', '$mod+Shift+Digit2', IconLayoutSidebarRight),
  lower('results', '$mod+Shift+Digit3', IconLayoutBottombar),
  lower('query', '$mod+Shift+q', IconHierarchy2),
  lower('histogram', '$mod+Shift+h', IconChartBar),
  lower('looks', '$mod+Shift+l', IconPalette),
  lower('history', '$mod+h', IconHistory),
  lower('story', '$mod+Shift+y', IconPhotoScan),
  lower('compare', '$mod+Shift+m', IconArrowsDiff),
  theme('light', IconSun),
  theme('dark', IconMoon),
  theme('contrast', IconContrast2),
  theme('system', IconSunMoon),
  language('id'),
  language('en'),
];

function tab(name: Session['tab'], key: string, icon: Command['icon'] & object): Command {
  return {
    id: `show-${name}`,
    menu: 'view',
    group: 1,
    icon,
    keys: [key],
    enabled: hasCase,
    checked: (session) => session.tab === name,
    run: () => showTab(name),
  };
}

function panel(name: PanelName, key: string, icon: Command['icon'] & object): Command {
  return {
    id: `toggle-${name}`,
    menu: 'view',
    group: 2,
    icon,
    keys: [key],
    enabled: hasCase,
    checked: (session) => isPanelShown(session, name),
    run: () => togglePanel(name),
  };
}

/** Opens the lower panel with this in front and the keyboard in it; closes it when it is there already. */
function lower(name: LowerTab, key: string, icon: Command['icon'] & object): Command {
  return {
    id: `toggle-${name}`,
    menu: 'view',
    group: 2,
    icon,
    keys: [key],
    enabled: hasCase,
    checked: (session) => isLowerShown(session, name),
    run: ({ session }) => {
      toggleLower(name);
      focusRegion(isLowerShown(session, name) ? 'centre' : 'results');
    },
  };
}

function theme(name: Settings['theme'], icon: Command['icon'] & object): Command {
  return {
    id: `theme-${name}`,
    menu: 'view',
    group: 3,
    icon,
    enabled: always,
    checked: ({ settings }) => settings.theme === name,
    run: () => saveSettings({ theme: name }),
  };
}

function language(name: Settings['language']): Command {
  return {
    id: `language-${name}`,
    menu: 'view',
    group: 4,
    icon: IconLanguage,
    enabled: always,
    checked: ({ settings }) => settings.language === name,
    run: () => saveSettings({ language: name }),
  };
}
