const FEW = 3;

/** Names the first few of what stands in the way. */
export const firstFew = (names: readonly string[]): string =>
  names.slice(0, FEW).join(', ') + (names.length > FEW ? '…' : '');
