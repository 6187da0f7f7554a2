const ROOT = './articles/entries';

export default {
  layout: 'article.njk',
  tags: 'article',
  // Eleventy’s own name of a file leaves its day out, which two files may differ by alone.
  permalink: ({ page }) => page.inputPath.slice(ROOT.length).replace(/\.md$/u, '/'),
};
