/** Plain data in the form Decap holds it. */
import { fromJS, isKeyed } from './parts';

/**
 * Immutable's own maps forget the order of their keys beyond eight, and Decap writes files from them: each
 * save would shuffle the front matter.
 * @param data an entry or the settings, keys in the order to write
 */
export const toImmutable = (data: Readonly<Record<string, unknown>>): unknown =>
  fromJS(data, (_key, items) => (isKeyed(items) ? items.toOrderedMap() : items.toList()));
