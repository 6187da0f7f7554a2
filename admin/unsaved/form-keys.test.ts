import { describe, expect, it } from 'vitest';
import { forgetForm, formKey, goOnWith, placeOf } from './form-keys';

describe('the key under which a form is kept', () => {
  it('stays the same as long as the form is on screen, and tells where it belongs', () => {
    const key = formKey('news');
    expect(formKey('news', '')).toBe(key);
    expect(key).toMatch(/^backup\.news\.\+[a-z2-7]{10}$/u);
    expect(placeOf(key)).toEqual({ collection: 'news', slug: '' });
    expect(placeOf(formKey('news', '2026-07-14-a'))).toEqual({
      collection: 'news',
      slug: '2026-07-14-a',
    });
  });

  it('is another for the next form: nothing is written over', () => {
    const former = formKey('events');
    forgetForm('events');
    expect(formKey('events')).not.toBe(former);
  });

  it('is that of the work taken back', () => {
    goOnWith('backup.news.+ancienne', { collection: 'news', slug: '' });
    expect(formKey('news')).toBe('backup.news.+ancienne');
  });

  it.each([
    ['backup.news', { collection: 'news', slug: '' }],
    ['backup.news.2026-a', { collection: 'news', slug: '2026-a' }],
    ['backup', undefined],
    ['gh.abcdef', undefined],
  ])('%s, written before forms had marks or by others: %j', (key, place) => {
    expect(placeOf(key)).toEqual(place);
  });
});
