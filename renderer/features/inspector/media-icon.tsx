import {
  type Icon,
  IconFile,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMail,
  IconMusic,
  IconPhoto,
  IconVideo,
} from '@tabler/icons-react';

/** The first pattern a media type has decides. */
const drawings: readonly (readonly [RegExp, Icon])[] = [
  [/^image\//, IconPhoto],
  [/^audio\//, IconMusic],
  [/^video\//, IconVideo],
  [/^message\//, IconMail],
  [/pdf$/, IconFileTypePdf],
  [/csv$|spreadsheet|excel/, IconFileSpreadsheet],
  [/zip|compressed/, IconFileZip],
  [/^text\/|json$|xml$|document/, IconFileText],
];

/** A drawing of the kind of file; its name and media type say it too. */
export function MediaIcon({ mediaType }: { readonly mediaType: string }) {
  const Drawing = drawings.find(([pattern]) => pattern.test(mediaType))?.[1] ?? IconFile;
  return <Drawing size={20} stroke={1.5} aria-hidden />;
}
