/** What an archive may hold at most; beyond it the archive is refused before more of it is unpacked. */
export const archiveLimits = {
  /** Members, folders among them. */
  entries: 10_000,
  /** Bytes of one member and of all members that are read, unpacked, as counted while they are. */
  member: 2_147_483_648,
  total: 3_221_225_472,
  /** How many times its packed size a member may grow, once it is larger than `ratioFrom` bytes. */
  ratio: 250,
  ratioFrom: 33_554_432,
} as const;

/** Why an archive or a member of it is not taken; words stand in the locale under `formats.archive.<reason>`. */
export type ArchiveReason =
  | 'too-many'
  | 'too-large'
  | 'ratio'
  | 'slip'
  | 'duplicate'
  | 'link'
  | 'encrypted'
  | 'method'
  | 'overlap'
  | 'size'
  | 'sum'
  | 'directory'
  | 'cut';
