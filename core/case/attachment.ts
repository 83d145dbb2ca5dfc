import { z } from 'zod';

import { citation } from './citation.ts';
import { handling } from './handling.ts';
import { identifier, named } from './identifier.ts';
import { subjects } from './subject.ts';

/** A file that belongs to the case, known by its content: its bytes are kept under their digest, not under its name. */
export const attachment = z
  .strictObject({
    id: identifier,
    ...named,
    /** As its giver called it: 1 to 255 characters without slash, backslash or control characters, never a path. */
    name: z
      .string()
      .max(255)
      .regex(/^(?!\.{1,2}$)[^/\\\p{Cc}]+$/u),
    /** Type and subtype in lower case (RFC 6838), such as `image/jpeg`. */
    mediaType: z.string().regex(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}$/),
    bytes: z.int().min(0),
    /** SHA-256 of the plain bytes, 64 lower-case hexadecimal digits. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    about: subjects,
    handling: handling.exactOptional(),
    citations: z.array(citation).min(1).readonly(),
  })
  .readonly();
