/** What texts for the press say of the association at their foot. Runs in Node and in the browser. */
import type { PressNotice } from '~/ui/PressContact';
import type { Settings } from './model';

/** The middle text: a release has room for it, and no need of the longest one. */
export const pressNotice = (settings: Settings): PressNotice => ({
  email: settings.pressEmail,
  hours: settings.pressHours,
  languages: settings.pressLanguages,
  spokesperson: settings.spokesperson,
  about: settings.boilerplate80 ?? settings.boilerplate30,
});
