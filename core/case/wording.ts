import { z } from 'zod';

/**
 * How a source put a moment, kept beside the moment where the words say more than it does and instead of it where they
 * are no moment: 1 to 2000 characters.
 */
export const wording = z.string().min(1).max(2000);
