/** A call-out in Markdown: a quotation whose first line, in bold, is its title. Pure. */
import { escapeMarkdown } from '../paste/escape';
import { plainWords } from './link-data';

/** @returns undefined when the title or the text is empty */
export function writeCallout(title: string, text: string): string | undefined {
  const heading = plainWords(title);
  const paragraphs = text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .map(escapeMarkdown);
  if (heading === '' || paragraphs.length === 0) return undefined;
  return [`**${heading}**`, ...paragraphs].map((line) => `> ${line}`).join('\n>\n');
}
