import './tool-row.css';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { selectionSize } from '../../session/selection.ts';
import { AnnotationTools } from './annotation-tools.tsx';
import { ArrangeButton } from './arrange-button.tsx';
import { CommandButton, CommandIcon } from './command-button.tsx';
import { FilterButton } from './filter-button.tsx';
import { LookButton } from './look-button.tsx';
import { MeasureButton } from './measure-button.tsx';
import { SelectionCounts } from './selection-counts.tsx';

/** The tools of the chart: those for the whole of it, or, while something is selected, those for the selection. */
export function ToolRow() {
  const { t } = useTranslation();
  const filled = useSession((session) => session.filled);
  return (
    <div className="tool-row">
      <div className="tool-inside" role="toolbar" aria-label={t('tools.name')}>
        {filled && <Tools />}
      </div>
    </div>
  );
}

function Tools() {
  const isSelecting = useSession(({ selection }) => selectionSize(selection) > 0);
  const isMarked = useSession(
    ({ marked, rows }) => marked !== null && rows?.annotations.has(marked) === true,
  );
  return (
    <>
      <div className="tool-group">
        <CommandIcon id="undo" />
        <CommandIcon id="redo" />
      </div>
      {isMarked && <AnnotationTools />}
      {!isMarked && (isSelecting ? <SelectionTools /> : <ChartTools />)}
      <FilterButton isBrief={isSelecting} />
      <div className="tool-group tool-end">
        <CommandIcon id="fit" />
        <CommandIcon id="take-snapshot" />
        <CommandIcon id="export-picture" />
        <CommandIcon id="toggle-results" />
      </div>
    </>
  );
}

function ChartTools() {
  return (
    <>
      <div className="tool-group">
        <CommandIcon id="add-entity" />
        <CommandIcon id="toggle-drawing" />
        <CommandIcon id="import" />
      </div>
      <div className="tool-group tool-last">
        <ArrangeButton />
        <CommandButton id="find-path" />
        <MeasureButton />
        <LookButton />
      </div>
    </>
  );
}

function SelectionTools() {
  return (
    <>
      <SelectionCounts />
      <div className="tool-group tool-last">
        <CommandButton id="expand" />
        <CommandButton id="find-path" />
        <CommandButton id="hide-others" />
        <ArrangeButton />
        <CommandIcon id="add-link" />
        <CommandIcon id="edit-label" />
        <CommandIcon id="fit-selection" />
        <CommandIcon id="remove-from-chart" />
      </div>
    </>
  );
}
