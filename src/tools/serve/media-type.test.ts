import { describe, expect, it } from 'vitest';
import { isCompressible, mediaType } from './media-type';

describe('mediaType', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8', true],
    ['rss.xml', 'application/xml; charset=utf-8', true],
    ['agenda.ics', 'text/calendar; charset=utf-8', true],
    ['site.webmanifest', 'application/manifest+json', true],
    ['pagefind.fr.wasm', 'application/wasm', true],
    ['flux/it77.opml', 'text/x-opml; charset=utf-8', true],
    ['PHOTO.JPG', 'image/jpeg', false],
    ['fr_1.pf_index', 'application/octet-stream', false],
    ['wasm.fr.pagefind', 'application/octet-stream', false],
    ['sans-extension', 'application/octet-stream', false],
  ])('%s is %s, worth compressing: %s', (name, type, compressible) => {
    expect(mediaType(name)).toBe(type);
    expect(isCompressible(type)).toBe(compressible);
  });
});
