import { useEffect, useState } from 'react';

import { takeFiles, takesFiles } from '../session/taking-files.ts';

/** Takes files that are dropped anywhere on the window; says whether some are held over it. */
export function useFileDrops(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      // What nobody takes would be opened by the window itself.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = takesFiles() ? 'copy' : 'none';
      setOver(takesFiles());
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (takesFiles()) void takeFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
