import { describe, expect, it } from 'vitest';
import { parseHeaders, parseRedirects } from '../serve/netlify-rules';
import { caddyfile } from './caddyfile';
import { nginxConf } from './nginx-conf';

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
