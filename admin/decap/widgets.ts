/** The kinds of field that the forms are made of. */
import { addressWidget } from '../form/address/widget';
import { withCounter } from '../form/counters/with-counter';
import { inParis } from '../form/paris-now';
import { describedImageWidget } from '../form/uploads/ImageControl';
import {
  booleanWidget,
  dateTimeWidget,
  fileWidget,
  listWidget,
  markdownWidget,
  numberWidget,
  objectWidget,
  relationWidget,
  selectWidget,
  stringWidget,
  textWidget,
} from './parts';

const UNCHANGED = [
  booleanWidget,
  fileWidget,
  listWidget,
  markdownWidget,
  numberWidget,
  objectWidget,
  relationWidget,
  selectWidget,
];

export const widgets = [
  ...UNCHANGED.map((widget) => widget.Widget()),
  inParis(dateTimeWidget.Widget()),
  ...[stringWidget, textWidget].map((widget) => withCounter(widget.Widget())),
  addressWidget,
  describedImageWidget,
];
