/**
 * `npm run cost`, after `npm run build`: what the site of `dist` costs those who read it and who pays for
 * it. `-- --before <folder>` compares a former `dist`; `-- --write` tells it in docs/exploitation.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from 'cheerio';
import { FEED, HOME } from '~/lib/paths';
import { costWords, SUPPOSED } from './cost-words';
import { sentFiles } from './sent-files';
import { feedReading, firstVisit, nextVisit } from './transfers';
import { writePart } from '../write-part';

const SITE = 'dist';
const LIST = '/actualites/';

const { values } = parseArgs({
  options: { before: { type: 'string' }, write: { type: 'boolean', default: false } },
});

/** The newest item, to which most visits lead. */
function firstOf(list: string): string {
  const $ = load(readFileSync(join(SITE, list, 'index.html'), 'utf8'));
  const links = $('main a[href]')
    .toArray()
    .map((node) => $(node).attr('href') ?? '');
  const found = links.find((href) => /^\/actualites\/(?!page\/)[^/]+\/$/u.test(href));
  if (found === undefined) throw new Error(`${list} ne mène à aucune actualité.`);
  return found;
}

const pages = [HOME, LIST, firstOf(LIST)];
const { feedRequests, feedChanges } = SUPPOSED;
const text = costWords({
  pages,
  first: firstVisit(SITE, pages),
  next: nextVisit(SITE, pages),
  feed: FEED,
  feedMonth: feedReading(SITE, FEED, feedRequests, feedChanges),
  deployment: sentFiles(SITE),
  ...(values.before === undefined ? {} : { redeployment: sentFiles(SITE, values.before) }),
});
console.log(text);
if (values.write) await writePart('docs/exploitation.md', 'cost', text);
