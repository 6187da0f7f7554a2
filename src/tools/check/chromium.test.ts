import { describe, expect, it } from 'vitest';
import { systemChromium } from './chromium';

const machine = (paths: readonly string[], env: Record<string, string> = {}) => ({
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  platform: 'linux' as const,
  exists: (path: string) => paths.includes(path),
});

describe('systemChromium', () => {
  it('takes what CHROMIUM_PATH says first', () => {
    const found = systemChromium(
      machine(['/usr/bin/chromium', '/opt/chrome'], { CHROMIUM_PATH: '/opt/chrome' }),
    );
    expect(found).toBe('/opt/chrome');
  });

  it('passes over a CHROMIUM_PATH that leads nowhere', () => {
    const found = systemChromium(machine(['/usr/bin/chromium'], { CHROMIUM_PATH: '/nowhere' }));
    expect(found).toBe('/usr/bin/chromium');
  });

  it('looks along the PATH', () => {
    expect(systemChromium(machine(['/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
  });

  it('takes the shell, which costs half, before a whole browser found sooner', () => {
    const found = systemChromium(
      machine(['/usr/local/bin/chromium', '/usr/bin/chromium-headless-shell']),
    );
    expect(found).toBe('/usr/bin/chromium-headless-shell');
  });

  it('knows the usual places of each system', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(systemChromium({ ...machine([chrome]), platform: 'darwin' })).toBe(chrome);
  });

  it('finds nothing on a machine without a browser', () => {
    expect(systemChromium(machine([]))).toBeUndefined();
  });
});
