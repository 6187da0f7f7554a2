import type { Values } from '~/model/spec';
import type { events } from './model';

/** What is known of an event. */
export type EventData = Values<typeof events.fields>;
