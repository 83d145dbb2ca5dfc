import { z } from 'zod';

/** An opaque name main gave for a file the user chose; the renderer never sees a path. */
export const fileHandle = z.string().regex(/^file-[0-9a-f]{32}$/);
