const FEW = 3;

/** Of what stands in the way, only the first few are named. */
export const firstFew = (names: readonly string[]): string =>
  names.slice(0, FEW).join(', ') + (names.length > FEW ? '…' : '');
