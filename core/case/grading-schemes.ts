/** Schemes in which reliability and credibility are graded: letters mean different things in each. */
export const gradingSchemes = ['6x6', '5x5x5', '3x5x2', '4x4'] as const;
