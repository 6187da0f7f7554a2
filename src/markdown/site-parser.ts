/**
 * How this site reads Markdown, everywhere: pages, feed, preview, checks and the text that editors write.
 * CommonMark and tables, no raw HTML, links validated by markdown-it. Runs in Node and in the browser.
 */
import MarkdownIt from 'markdown-it';

export const siteParser = new MarkdownIt({ html: false, linkify: false, typographer: false });
