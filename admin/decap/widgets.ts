/** The kinds of field that the editors' pages know. */
import { addressWidget } from '../form/address/widget';
import { counted } from '../form/counters/counted';
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
  ...[stringWidget, textWidget].map((widget) => counted(widget.Widget())),
  addressWidget,
  describedImageWidget,
];
