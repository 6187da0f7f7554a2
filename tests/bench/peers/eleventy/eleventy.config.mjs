const BY = 20;

/** The pages of a list, each with its items. */
function pagesOf(list, root, title) {
  const total = Math.ceil(list.length / BY);
  const address = (n) => (n === 1 ? root : `${root}page/${n}/`);
  return Array.from({ length: total }, (_, index) => ({
    title,
    address: address(index + 1),
    items: list.slice(index * BY, (index + 1) * BY),
    number: index + 1,
    total,
    previous: index > 0 ? address(index) : undefined,
    next: index + 1 < total ? address(index + 2) : undefined,
  }));
}

const newestFirst = (collections) => [...collections.getFilteredByTag('article')].reverse();

export default function configure(eleventy) {
  eleventy.addFilter('day', (date) => date.toISOString().slice(0, 'YYYY-MM-DD'.length));
  eleventy.addFilter('utc', (date) => date.toUTCString());
  eleventy.addCollection('newest', newestFirst);
  eleventy.addCollection('lists', (collections) => {
    const articles = newestFirst(collections);
    const themes = Map.groupBy(
      articles.flatMap((article) => article.data.themes.map((theme) => ({ theme, article }))),
      ({ theme }) => theme,
    );
    return [
      ...pagesOf(articles, '/', 'Articles'),
      ...[...themes].flatMap(([theme, found]) =>
        pagesOf(
          found.map(({ article }) => article),
          `/themes/${theme}/`,
          theme,
        ),
      ),
    ];
  });
  return {
    dir: { input: '.', output: 'dist' },
    markdownTemplateEngine: false,
  };
}
