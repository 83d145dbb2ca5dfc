import { useEffect, useState } from 'react';

import type { ChartSheet } from '../../canvas/vector/chart-sheet.ts';
import { sheetText } from '../../canvas/vector/sheet-text.ts';
import type { ChartPictures } from '../../session/dialog.ts';
import type { PictureWay } from '../../session/picture-way.ts';

/** A chart as it will stand in a file, with the address of a picture of it. */
export interface SeenSheet {
  readonly sheet: ChartSheet;
  readonly url: string;
}

/** Draws the chart as it will leave; null while that is under way. */
export function useSheet(pictures: ChartPictures, way: PictureWay): SeenSheet | null {
  const [seen, setSeen] = useState<SeenSheet | null>(null);
  useEffect(() => {
    let url = '';
    let isLeft = false;
    // the dialog is on screen first
    const wait = setTimeout(() => {
      void pictures.sheet(way).then((sheet) => {
        if (isLeft) return;
        url = URL.createObjectURL(new Blob([sheetText(sheet, '')], { type: 'image/svg+xml' }));
        setSeen({ sheet, url });
      });
    }, 0);
    return () => {
      isLeft = true;
      clearTimeout(wait);
      URL.revokeObjectURL(url);
    };
  }, [pictures, way]);
  return seen;
}
