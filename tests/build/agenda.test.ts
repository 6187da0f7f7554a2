import { expect, test } from 'vitest';
import { allPages } from './site';

test('events without a date are told so once, by the title of their group', () => {
  const agenda = allPages.find(({ url }) => url === '/agenda/');
  const groups = agenda?.$('.year-block:has(h3:contains("Sans date"))');
  expect(groups?.find('.date-row').length).toBeGreaterThan(0);
  expect(groups?.text().match(/sans\sdate/giu)).toHaveLength(1);
});
