/** The orders in which the parts of a date are written. */
export const dateOrders = ['day-month-year', 'month-day-year', 'year-month-day'] as const;

export type DateOrder = (typeof dateOrders)[number];
