/** HTML for a reader outside the site. Pure. */

/**
 * No other format or size of a picture, `loading` or regions, which readers refuse or ignore, and no
 * end of CDATA.
 * @param page absolute address of the page: what leads inside it, or inside the site, leads there
 */
export function readerHtml(html: string, page: string): string {
  return html
    .replaceAll(/<source [^>]*>|<\/?picture>/gu, '')
    .replaceAll(/ (?:loading|decoding|tabindex|role|aria-label)="[^"]*"/gu, '')
    .replaceAll('href="#', `href="${page}#`)
    .replaceAll(/ (src|href)="\/(?!\/)/gu, ` $1="${new URL(page).origin}/`)
    .replaceAll(']]>', ']]&gt;');
}
