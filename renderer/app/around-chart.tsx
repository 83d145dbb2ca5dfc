import { ChartOver } from '../features/chart-tab/chart-over.tsx';
import { TabRow } from '../features/chart-tab/tab-row.tsx';
import { ToolRow } from '../features/chart-tab/tool-row.tsx';
import { CompareLegend } from '../features/compare/compare-legend.tsx';
import { Drawing } from '../features/drawing/drawing.tsx';
import { Explorer } from '../features/explorer/explorer.tsx';
import { Inspector } from '../features/inspector/inspector.tsx';
import { Notices } from '../features/problem/notices.tsx';
import { Start } from '../features/start/start.tsx';
import { CaseNotesBar } from '../features/status/case-notes-bar.tsx';
import { StatusBar } from '../features/status/status-bar.tsx';
import { StoryStrip } from '../features/story/story-strip.tsx';
import { Table } from '../features/table/table.tsx';
import { TimeBar } from '../features/time-bar/time-bar.tsx';
import { TitleBar } from '../features/title-bar/title-bar.tsx';
import { Tour } from '../features/tour/tour.tsx';
import { Unlock } from '../features/unlock/unlock.tsx';
import { useCommands } from '../session/use-command.tsx';
import { Divider } from '../ui/divider.tsx';
import { useNames } from '../ui/use-names.ts';
import { commands } from './commands.ts';
import { ContextMenu } from './context-menu.tsx';
import { Dialogs } from './dialogs.tsx';
import { DropVeil } from './drop-veil.tsx';
import { localised } from './localised.tsx';
import { LowerPanel } from './lower-panel.tsx';
import { offerDrop, takeDrop } from './take-drops.ts';
import { useClipboard } from './use-clipboard.ts';
import { useKeys } from './use-keys.ts';

/** Everything of the window but the chart and the frame it stands in: a script of its own, read after them. */
export const aroundChart = {
  ...{ commands, offerDrop, takeDrop },
  ...localised({ TitleBar, CaseNotesBar, StatusBar, Start, Unlock, Over, Divider }),
  ...localised({ TabRow, ToolRow, ChartOver, Drawing, CompareLegend, Table, StoryStrip, TimeBar }),
  ...localised({ Explorer, Inspector, LowerPanel, ContextMenu }),
};

/** What hears keys and the clipboard, and what stands over the whole window. */
function Over() {
  const { list, run } = useCommands();
  useKeys(list, run);
  useClipboard(useNames());
  return (
    <>
      <Notices />
      <Dialogs />
      <Tour />
      <DropVeil />
    </>
  );
}
