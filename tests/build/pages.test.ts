import { describe, expect, test } from 'vitest';
import { pages, type Page } from './site';

/** The pages for which `isWrong` finds something, with what it found. */
function wrong(check: (page: Page) => readonly string[]): readonly string[] {
  return pages.flatMap((page) => check(page).map((found) => `${page.url} : ${found}`));
}

describe('every built page', () => {
  test('there are more than 150', () => {
    expect(pages.length).toBeGreaterThan(150);
  });

  // Nothing would wake it: src/tools/build/no-hydration.ts.
  test('waits for no script to wake a component', () => {
    expect(
      wrong(({ $ }) =>
        $('astro-island')
          .toArray()
          .map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  test('has one h1 and skips no level of heading', () => {
    const faults = wrong(({ $ }) => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map((heading) => Number(heading.tagName.slice(1)));
      const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const titles = levels.filter((level) => level === 1).length;
      return [
        ...(titles === 1 ? [] : [`${titles} h1`]),
        ...(skipped ? [`niveaux ${levels.join(' ')}`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    const seen = new Map<string, string>();
    const faults = wrong(({ url, $ }) => {
      const title = $('title').text();
      const twin = seen.get(title);
      seen.set(title, url);
      const description = $('meta[name=description]').attr('content') ?? '';
      return [
        ...(title.length > 20 && twin === undefined
          ? []
          : [`titre « ${title} », comme ${twin ?? ''}`]),
        ...(description.length >= 30 ? [] : [`description « ${description} »`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has a title that begins as a sentence does', () => {
    // The one place whose name begins with a small letter.
    const faults = wrong(({ $ }) =>
      [$('title').text()].filter((it) => /^(?!e-L@b)\p{Ll}/u.test(it)),
    );
    expect(faults).toEqual([]);
  });

  test('speaks French, has one main and a way to skip to it', () => {
    const faults = wrong(({ $ }) => {
      const hasSkip = $('a[href="#contenu"]').length === 1 && $('main#contenu').length === 1;
      return $('html').attr('lang') === 'fr' && hasSkip ? [] : ['lang, main ou lien d’évitement'];
    });
    expect(faults).toEqual([]);
  });

  test('shows no trace of an empty value or of filler', () => {
    const TRACES = /\bundefined\b|\bNaN\b|\[object|\bnull\b|lorem|Invalid Date|\{\{|À FAIRE/iu;
    const faults = wrong(({ $ }) => {
      const words = $('main').text();
      const trace = TRACES.exec(words);
      return trace === null ? [] : [words.slice(Math.max(0, trace.index - 40), trace.index + 40)];
    });
    expect(faults).toEqual([]);
  });

  test('has no empty section, list, table or heading', () => {
    const faults = wrong(({ $ }) =>
      $('main')
        .find('section, ul, dl, table, h1, h2, h3, h4, p, li, td')
        .toArray()
        .filter((node) => {
          const $node = $(node);
          const waits =
            $node.closest('[role="status"]').length > 0 || $node.closest('[hidden]').length > 0;
          return !waits && $node.text().trim() === '' && $node.find('svg, img, input').length === 0;
        })
        .map((node) => $.html(node).slice(0, 80)),
    );
    expect(faults).toEqual([]);
  });

  test('gives its own address as canonical unless it is not to be indexed', () => {
    const faults = wrong(({ url, $ }) => {
      const hidden = $('meta[name=robots]').attr('content')?.includes('noindex') === true;
      const canonical = $('link[rel=canonical]').attr('href');
      return hidden || canonical === `https://www.it77.fr${url}` ? [] : [String(canonical)];
    });
    expect(faults).toEqual([]);
  });

  test('announces the feed and describes itself to social networks', () => {
    const faults = wrong(({ $ }) => {
      const feed = $('link[rel=alternate][type="application/rss+xml"][href="/rss.xml"]').length;
      const properties = ['og:title', 'og:description', 'og:url', 'og:locale'];
      const missing = properties.filter((name) => $(`meta[property="${name}"]`).length !== 1);
      return [...(feed === 1 ? [] : ['flux']), ...missing];
    });
    expect(faults).toEqual([]);
  });

  test('gives each identifier once', () => {
    const faults = wrong(({ $ }) => {
      const ids = $('[id]')
        .toArray()
        .map((node) => $(node).attr('id') ?? '');
      return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
    });
    expect(faults).toEqual([]);
  });
});
