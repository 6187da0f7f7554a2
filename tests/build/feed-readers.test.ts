/** The feeds in readers that are not of npm, where the machine has them. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyFeed, textIn } from './built-feeds';
import { hasProgram, printedBy, pythonWith } from './outside-programs';
import { DIST } from './site';

const files = everyFeed.map(({ path }) => join(DIST, path));
const titles = everyFeed.map(({ items }) => items.map((item) => textIn(item, 'title')));
const links = everyFeed.map(({ items }) => items.map((item) => textIn(item, 'link')));

const FEEDPARSER = `
import feedparser, json, sys
feeds = [feedparser.parse(path) for path in sys.argv[1:]]
print(json.dumps([[bool(feed.bozo), [entry.title for entry in feed.entries]] for feed in feeds]))
`;

const W3C = `
import sys, feedvalidator
from feedvalidator import compatibility
from feedvalidator.formatter.text_plain import Formatter
for path in sys.argv[2:]:
    text = open(sys.argv[1] + path, encoding='utf-8').read()
    events = feedvalidator.validateString(text, base='https://www.it77.fr' + path)['loggedEvents']
    for message in Formatter(compatibility.AAA(events)):
        print(path, message)
`;

const feedparser = pythonWith('feedparser');
const validator = pythonWith('feedvalidator, html5lib');

describe('outside npm', () => {
  test.skipIf(feedparser === undefined)(
    'Python’s feedparser reads each feed without complaint (skipped where Python lacks it)',
    () => {
      const found: unknown = JSON.parse(printedBy(feedparser ?? '', ['-c', FEEDPARSER, ...files]));
      expect(found).toEqual(titles.map((some) => [false, some]));
    },
  );

  test.skipIf(!hasProgram('sfeed'))(
    'sfeed reads each feed (skipped where the machine lacks it)',
    () => {
      const read = everyFeed.map(({ source }) =>
        printedBy('sfeed', [], source)
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split('\t')[2] ?? ''),
      );
      expect(read).toEqual(links);
    },
  );

  test.skipIf(validator === undefined)(
    'W3C’s validator has no remark, level AAA (skipped where Python lacks feedvalidator)',
    () => {
      const paths = everyFeed.map(({ path }) => path);
      expect(printedBy(validator ?? '', ['-W', 'ignore', '-c', W3C, DIST, ...paths])).toBe('');
    },
  );
});
