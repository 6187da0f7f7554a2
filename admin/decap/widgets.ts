/** The kinds of field that the editors' pages know. */
import boolean from 'decap-cms-widget-boolean';
import dateTime from 'decap-cms-widget-datetime';
import file from 'decap-cms-widget-file';
import list from 'decap-cms-widget-list';
import markdown from 'decap-cms-widget-markdown';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import relation from 'decap-cms-widget-relation';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { addressWidget } from '../form/address/widget';
import { counted } from '../form/counters/counted';
import { inParis } from '../form/paris-now';
import { imageWidget } from '../form/uploads/ImageControl';

export const widgets = [
  ...[boolean, file, list, markdown, number, object, relation, select].map((widget) =>
    widget.Widget(),
  ),
  inParis(dateTime.Widget()),
  ...[string, text].map((widget) => counted(widget.Widget())),
  addressWidget,
  imageWidget,
];
