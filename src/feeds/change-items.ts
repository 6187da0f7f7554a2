/** What was corrected or brought up to date in the pages, as items of a feed. Pure. */
import type { Entry } from '~/kinds/entry';
import { standaloneTitle } from '~/kinds/entry-title';
import { CHANGED_ON, changesOf, type Change } from '~/lib/changes';
import { formatDate } from '~/lib/dates';
import { escapeXml } from '~/lib/plain-text';
import { typeset } from '~/lib/typography';
import { absoluteUrl } from '~/site';
import { guidOf, type FeedItem } from './feed-document';

const CHANGE_WORDS = { correction: 'Correction', update: 'Mise à jour' } as const;

/** « Corrigé le 24 novembre 2026 : la date était fausse. » */
export const changeSentence = ({ type, date, text }: Change): string =>
  `${CHANGED_ON[type]} ${formatDate(date, 'day')} : ${text}`;

function itemOf(entry: Entry, change: Change, rank: number): FeedItem {
  const { type, date, text } = change;
  const title = standaloneTitle(entry);
  const url = absoluteUrl(entry.url);
  const link = `<a href="${escapeXml(url)}">${escapeXml(typeset(title))}</a>`;
  const name = `${entry.kind}-${entry.data.id}-${date}${rank === 0 ? '' : `-${String(rank + 1)}`}`;
  return {
    guid: guidOf(`${type}s`, name),
    url,
    title: typeset(`${CHANGE_WORDS[type]} : ${title}`),
    summary: typeset(text),
    html: `<p>${escapeXml(typeset(changeSentence(change)))}</p><p>La page : ${link}.</p>`,
    published: date,
    updated: date,
    told: date,
    tags: [CHANGE_WORDS[type]],
  };
}

/**
 * An item for each change told of a page. Those of one day are numbered from the first written, so
 * that another added later is announced alone.
 */
export function changeItems(entry: Entry): readonly FeedItem[] {
  const groups = Map.groupBy(changesOf(entry.data), ({ type, date }) => `${type} ${date}`);
  return [...groups.values()].flatMap((changes) =>
    changes.map((change, rank) => itemOf(entry, change, rank)),
  );
}
