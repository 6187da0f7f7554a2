/** The setting of a place, as filters name it. Pure. */

/** Nobody wrote where the place is set. */
export const UNKNOWN_SETTING = 'unknown';

export const settingOf = ({ setting }: { readonly setting?: string | undefined }): string =>
  setting ?? UNKNOWN_SETTING;
