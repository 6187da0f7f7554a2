/** The calendars of the built site, in readers of npm and, where the machine has them, in others. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { loadContent } from '~/content/read/load-content';
import { hasCalendarDay } from '~/kinds/events/calendar-event';
import { isShown } from '~/lib/is-public';
import { CALENDAR, eventCalendarPath, FEEDS } from '~/lib/paths';
import { headersFor, parseHeaders } from '~/tools/serve/netlify-rules';
import { SITE } from '~/site';
import { hasProgram, printedBy, pythonWith } from './outside-programs';
import { DIST, exists, pages, read } from './site';

const calendars = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ics'))
  .map((name) => `/${name.split(sep).join('/')}`)
  .sort();
const events = loadContent(process.cwd()).entries.flatMap((entry) =>
  entry.kind === 'events' && isShown(entry.data, new Date()) ? [entry] : [],
);
const dated = events.filter(({ data }) => hasCalendarDay(data));

const eventsOf = (path: string): readonly ICAL.Event[] =>
  ICAL.Component.fromString(read(path))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const uidsOf = (path: string): readonly string[] => eventsOf(path).map(({ uid }) => uid);
const linksOf = (url: string): readonly (string | undefined)[] => {
  const page = pages.find((one) => one.url === url);
  return (
    page
      ?.$('main a[href]')
      .toArray()
      .map((node) => page.$(node).attr('href')) ?? []
  );
};

test('all events of which a day or a month is known are in the calendar, and no other', () => {
  expect(uidsOf(CALENDAR).toSorted()).toEqual(dated.map(({ data }) => `${data.id}@it77.fr`).sort());
});

test('each event has its own, to which its page leads; the page of a vague one has none', () => {
  for (const { url, data } of events) {
    const own = eventCalendarPath(url);
    expect([url, exists(own), linksOf(url).includes(own)]).toEqual(
      hasCalendarDay(data) ? [url, true, true] : [url, false, false],
    );
    if (hasCalendarDay(data)) expect(uidsOf(own)).toEqual([`${data.id}@it77.fr`]);
  }
});

test('each theme that has a dated event has its own', () => {
  const themes = new Set(dated.flatMap(({ data }) => data.themes));
  expect(calendars.filter((path) => path.startsWith('/agenda/themes/'))).toEqual(
    [...themes].map((theme) => `/agenda/themes/${theme}.ics`).sort(),
  );
  for (const theme of themes) {
    const expected = dated.filter(({ data }) => data.themes.includes(theme));
    expect(uidsOf(`/agenda/themes/${theme}.ics`)).toHaveLength(expected.length);
  }
});

describe.each(calendars)('%s', (path) => {
  test('leads each event to its page and says where it is followed from', () => {
    const calendar = ICAL.Component.fromString(read(path));
    expect(calendar.getFirstPropertyValue('source')).toBe(`${SITE.url}${path}`);
    expect(String(calendar.getFirstPropertyValue('x-wr-calname'))).toContain(SITE.name);
    for (const { component } of eventsOf(path)) {
      const url = new URL(String(component.getFirstPropertyValue('url')));
      expect(exists(url.pathname)).toBe(true);
    }
  });

  test('is told as a calendar, open to other sites', () => {
    const headers = headersFor(parseHeaders(read('/_headers')), path);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

test('the agenda and the page of feeds say how to follow them', () => {
  const followed = (path: string): string => `webcal://www.it77.fr${path}`;
  expect(linksOf('/agenda/')).toEqual(expect.arrayContaining([followed(CALENDAR), CALENDAR]));
  const shared = calendars.filter((path) => path === CALENDAR || path.includes('/themes/'));
  expect(linksOf(FEEDS)).toEqual(expect.arrayContaining([...shared, ...shared.map(followed)]));
});

const ICALENDAR = `
import icalendar, json, sys
def told(event):
    when = event.decoded('dtstart')
    return [str(event['uid']), when.isoformat(), str(event['summary'])]
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
print(json.dumps([told(event) for event in calendar.walk('vevent')]))
`;
/** All that khal asks for: where it would keep its own, and how it writes dates. */
const khalConfig = (folder: string): string =>
  [
    '[calendars]',
    `[[essai]]\npath = ${join(folder, 'calendar')}`,
    `[sqlite]\npath = ${join(folder, 'khal.db')}`,
    '[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d',
    'datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n',
  ].join('\n');
const python = pythonWith('icalendar');

describe('outside npm', () => {
  test.skipIf(python === undefined)(
    'Python’s icalendar reads the same events (skipped where Python lacks it)',
    () => {
      const found: unknown = JSON.parse(
        printedBy(python ?? '', ['-c', ICALENDAR, join(DIST, CALENDAR)]),
      );
      expect(found).toEqual(
        eventsOf(CALENDAR).map(({ uid, startDate, summary }) => [
          uid,
          // Python gives the offset too. Reason for the cast: a matcher is typed `any`.
          startDate.isDate
            ? startDate.toString()
            : (expect.stringContaining(startDate.toString()) as string),
          summary,
        ]),
      );
    },
  );

  test.skipIf(!hasProgram('khal'))(
    'khal reads the same events (skipped where the machine lacks it)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'it77-khal-'));
      const config = join(folder, 'config');
      writeFileSync(config, khalConfig(folder));
      const args = ['-c', config, 'printics', '--format', '{start-date} {title}'];
      const text = printedBy('khal', [...args, join(DIST, CALENDAR)]).replaceAll(/\s+/gu, ' ');
      rmSync(folder, { recursive: true });
      for (const { startDate, summary } of eventsOf(CALENDAR)) {
        const day = startDate.toString().slice(0, 'YYYY-MM-DD'.length);
        expect(text).toContain(`${day} ${summary.replaceAll(/\s+/gu, ' ')}`);
      }
    },
  );
});
