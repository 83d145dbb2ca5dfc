import type { TextFormat } from '../format.ts';
import { readNotices } from './read-notices.ts';

/** Notices of INTERPOL as its public service gives them, in JSON. */
export const interpolNotices: TextFormat = {
  id: 'interpol-notices',
  version: 1,
  input: 'text',
  extensions: ['json'],
  recognise(head) {
    const isJson = /^\s*[[{]/.test(head) && /"entity_id"\s*:/.test(head);
    return isJson && /"(?:forename|nationalities|arrest_warrants|un_reference|notices)"\s*:/.test(head)
      ? 1
      : 0;
  },
  read: readNotices,
};
