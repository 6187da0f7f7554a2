/** The browsers besides Chromium, and how each opens; undefined where it is not installed. */
import { findFirefox, findWebKit } from '~/tools/check/other-browsers';
import { openFirefox } from './firefox';
import type { HandsOn } from './hands-on';
import { openWebKit } from './webkit';

const [firefox, webkit] = [findFirefox(), findWebKit()];

export const BROWSERS: readonly (readonly [string, (() => Promise<HandsOn>) | undefined])[] = [
  ['Firefox', firefox === undefined ? undefined : () => openFirefox(firefox)],
  ['WebKit', webkit === undefined ? undefined : () => openWebKit(webkit)],
];
