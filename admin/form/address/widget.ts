/** The piece of the form that holds the address, as Decap registers it. */
import type { CmsWidgetParam } from '../../decap/parts';
import { AddressControl } from './AddressControl';

export const addressWidget = {
  name: 'address',
  controlComponent: AddressControl,
  // Reason for the cast: Decap types the component as the props that it gives it.
} as unknown as CmsWidgetParam;
