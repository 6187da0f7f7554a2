/** All that a text may be: the editor cannot make another. Pure. */
import { Schema } from 'prosemirror-model';
import { blockNodes } from './block-nodes';
import { inlineNodes } from './inline-nodes';
import { tableNodes } from './table-nodes';
import { textMarks } from './text-marks';

export const textSchema = new Schema({
  nodes: { ...blockNodes, ...tableNodes, ...inlineNodes },
  marks: textMarks,
});
