import { describe, expect, it } from 'vitest';
import { KINDS } from '~/kinds';
import { isRecord } from '~/model/clean';
import { parseHeaders, parseRedirects } from '../serve/netlify-rules';
import { caddyfile } from './caddyfile';
import { nginxConf } from './nginx-conf';
import { portableSettings } from './portable-settings';

const headers = parseHeaders(
  '/*\n  X-Frame-Options: DENY\n\n/a/*\n  X-A: 1 "b"\n\n/c.xml\n  X-A: 1 "b"\n',
);
const redirects = parseRedirects('/spip.php id=1 /a/ 301\n/d/ /retirees/d/ 410!\n');

describe('the configuration of another host', () => {
  it('is, for Caddy, one group for addresses alike', () => {
    const text = caddyfile(headers, redirects);
    expect(text).toContain('@entetes1 path "/a" "/a/*" "/c.xml"\n');
    expect(text).toContain('x-a "1 \\"b\\""\n');
    expect(text).toContain('path "/spip.php" "/spip.php/"\n');
    expect(text).toContain('rewrite * /retirees/d/index.html\n');
  });

  it('is, for nginx, the value of each header at each address', () => {
    const text = nginxConf(headers, redirects);
    expect(text).toContain(`map $uri $it77_x_frame_options {\n  default 'DENY';\n}`);
    expect(text).toContain(`  "~^/a(?:/|$)" '1 "b"';\n  "/c.xml" '1 "b"';\n`);
    expect(text).toContain('add_header x-a $it77_x_a always;');
    expect(text).toContain(
      'location ~ "^/d/?$" { error_page 410 /retirees/d/index.html; return 410; }',
    );
  });
});

describe('the settings of another tool for editors', () => {
  const settings = portableSettings('association/it77.fr');
  const text = JSON.stringify(settings);

  it('hold every kind, as files that any such tool reads', () => {
    const collections = isRecord(settings) ? settings['collections'] : undefined;
    expect(collections).toEqual([
      ...KINDS.map(
        (kind) =>
          expect.objectContaining({
            name: kind,
            extension: 'md',
            format: 'yaml-frontmatter',
          }) as object,
      ),
      expect.objectContaining({ name: 'settings' }),
    ]);
  });

  it('write the forms of values as words', () => {
    const patterns = [...text.matchAll(/"pattern":\[("|.)/gu)].map(([, start]) => start);
    expect(patterns.length).toBeGreaterThan(100);
    expect(new Set(patterns)).toEqual(new Set(['"']));
  });

  it('hold nothing of our own', () => {
    expect(text).not.toMatch(/it77-|"address"\},?|sortable_fields|"row\./u);
    const widgets = [...text.matchAll(/"widget":"([^"]+)"/gu)].map(([, widget]) => widget);
    const usual =
      'boolean datetime file hidden image list markdown number object relation select string text';
    expect([...new Set(widgets)].sort()).toEqual(usual.split(' '));
  });
});
