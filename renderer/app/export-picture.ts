import type { Stage } from '../session/command.ts';
import { busy } from '../session/busy.ts';
import type { PictureWay } from '../session/picture-way.ts';
import { fileForPicture } from '../session/leaving-picture.ts';
import { tell, valueOf } from '../session/notices.ts';
import { now } from '../session/session.ts';
import { askMain } from '../bridge.ts';
import { showBytes } from '../ui/show-number.ts';
import { dateFormat } from '../ui/intl-formats.ts';
import { pictureWords } from './picture-words.ts';
import { printPicture } from './print-chart.ts';

/** Pixels to a pixel at 100 %: on screens, and on paper at 288 dots to the inch. */
const scales = { png: 2, 'png-print': 2, svg: 1, pdf: 3 } as const;

/** Writes the whole chart, with legend and marking, as a picture or a PDF to a file the analyst chooses. */
export async function exportPicture({ canvas }: Stage, way: PictureWay): Promise<void> {
  const file = canvas && (await fileForPicture(way));
  if (!file) return;
  const session = now();
  const { settings } = session;
  const { labelSize, pictureNames, patterns, language } = settings;
  const words = pictureWords(session);
  const scale = scales[way];
  const written = await busy('busy.exporting', async () => {
    const options = {
      ...{ ...words, scale, patterned: patterns },
      labelSize: pictureNames === 'screen' ? labelSize / 100 : 1,
      theme: way === 'png' || way === 'svg' ? ('light' as const) : ('print' as const),
    };
    if (way === 'svg') {
      const png = new TextEncoder().encode(await canvas.vector(options));
      return askMain('write-picture', { file: file.handle, png });
    }
    const png = await canvas.picture(options);
    if (way !== 'pdf') return askMain('write-picture', { file: file.handle, png: new Uint8Array(png) });
    const date = dateFormat(language, { dateStyle: 'long' }).format(new Date());
    return printPicture(file.handle, png, { words: { ...words, date }, layout: settings.pdf, scale });
  });
  const value = valueOf(written);
  if (value) tell('notices.picture', { size: showBytes(value.bytes, language), file: file.name });
}
