/** A path as addresses are written, whatever the machine. Pure. */
export const slashed = (path: string): string => path.replaceAll('\\', '/');
