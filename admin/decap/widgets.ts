/** The kinds of field that the forms are made of. */
import { addressWidget } from '../form/address/widget';
import { withCounter } from '../form/counters/with-counter';
import { inParis } from '../form/paris-now';
import { typedNumberWidget } from '../form/numbers/NumberControl';
import { describedImageWidget } from '../form/uploads/ImageControl';
import { textWidget } from '../text/field/text-widget';
import * as parts from './parts';

const UNCHANGED = [
  parts.booleanWidget,
  parts.fileWidget,
  parts.listWidget,
  parts.objectWidget,
  parts.relationWidget,
  parts.selectWidget,
];

export const widgets = [
  ...UNCHANGED.map((widget) => widget.Widget()),
  inParis(parts.dateTimeWidget.Widget()),
  ...[parts.stringWidget, parts.textWidget].map((widget) => withCounter(widget.Widget())),
  addressWidget,
  typedNumberWidget,
  describedImageWidget,
  textWidget,
];
