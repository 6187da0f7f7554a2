/** What the press room takes of the content: texts sent to the press, figures that editors chose. */
import type { Entry } from '~/kinds/entry';
import { isPressText } from '~/kinds/news/press-text';
import { pressNotice } from '~/kinds/settings/press-notice';
import { releaseText } from '~/present/release-text';
import { published, siteSettings, storedOf } from './index';
import { once } from './once';
import { siteDirectory } from './surroundings';

const written = once<Promise<string>>();

/** The texts sent to the press that are public, newest first. */
export const pressTexts = async (): Promise<readonly Entry<'news'>[]> =>
  (await published('news')).filter(({ data }) => isPressText(data));

/** The same text without markup, for its file and for the press kit. */
export const releaseTextOf = (entry: Entry<'news'>): Promise<string> =>
  written(entry.url, async () =>
    releaseText(storedOf(entry), await siteDirectory(), pressNotice(siteSettings())),
  );

/** Those that editors chose and that are public, in their order. */
export async function figuresToQuote(): Promise<readonly Entry<'figures'>[]> {
  const figures = await published('figures');
  return siteSettings().pressFigures.flatMap((id) => figures.filter(({ data }) => data.id === id));
}
