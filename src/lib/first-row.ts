/** Cells of a row of entries in words (`.lines`) on a wide screen. */
const ROW = 4;

/**
 * What stands for a long list among others: all of it when it fits in a row; else its first items,
 * the last cell being left to the link that leads to the whole list.
 */
export const firstRow = <T>(items: readonly T[]): readonly T[] =>
  items.length <= ROW ? items : items.slice(0, ROW - 1);
