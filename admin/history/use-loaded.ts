/** What is asked once, then shown. */
import { useEffect, useState } from 'react';

export type Loaded<T> =
  { readonly state: 'waiting' | 'failed' } | { readonly state: 'known'; readonly value: T };

/**
 * @param key what is asked for: another key asks again
 * @param load not asked again when it alone changes
 */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loaded: Loaded<T> }>();
  useEffect(() => {
    let isWanted = true;
    const tell = (loaded: Loaded<T>): void => {
      if (isWanted) setAnswer({ key, loaded });
    };
    load().then(
      (value) => {
        tell({ state: 'known', value });
      },
      (error: unknown) => {
        console.warn(error);
        tell({ state: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return answer?.key === key ? answer.loaded : { state: 'waiting' };
}
