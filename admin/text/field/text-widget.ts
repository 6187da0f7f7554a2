/** The widget of texts, in the place of Decap's own, which it has deprecated. */
import type { CmsWidgetParam } from '../../decap/parts';
import { TextControl } from './TextControl';

// Reason for the cast: Decap types a control as the properties that it gives; it is a component.
export const textWidget = {
  name: 'markdown',
  controlComponent: TextControl,
} as unknown as CmsWidgetParam;
