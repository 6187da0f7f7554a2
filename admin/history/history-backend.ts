/** Decap's backend, guarded, for what these pages ask of the past. */
import type { Implementation } from '../decap/backend-methods';
import { noticeRecent } from '../lists/recent-files';
import type { BackendClass } from '../decap/load-backend';

let current: Implementation | undefined;

/** @returns the class; the instance that Decap made last is the one that it uses */
export const rememberedClass = (Backend: BackendClass): BackendClass =>
  new Proxy(Backend, {
    construct: (Made, options: readonly unknown[]) => {
      // Reason for the cast: every backend of Decap has these methods; their types are « any ».
      current = noticeRecent(new Made(...options) as Implementation);
      return current;
    },
  });

/** @returns undefined until Decap has made its backend */
export const historyBackend = (): Implementation | undefined => current;
