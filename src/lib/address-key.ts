/**
 * What two addresses that a reader, a disk or a host may take for one have in common: letters in
 * either case, and accents in one piece or in two, make no difference.
 */
export const addressKey = (address: string): string => address.normalize('NFC').toLowerCase();

/** The two ways in which a page is asked for. */
export const withOrWithoutSlash = (path: string): readonly string[] => [path, `${path}/`];
