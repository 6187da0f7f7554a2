/** « Maintenant » gives the time of Paris, wherever the editor is. Browser only. */
import type { Component } from 'react';
import { nowInParis, todayInParis } from '~/lib/dates';
import type { CmsWidgetParam } from '../decap/parts';

/** What this changes of Decap's date field. */
interface Clocked extends Component {
  readonly getFormat: () => { readonly inputType: string };
  getNow(): string;
}

/** @returns Decap's widget, whose button reads the clock of Paris rather than the computer's */
export function inParis(widget: CmsWidgetParam): CmsWidgetParam {
  // Reason for the casts: Decap types a control as its properties; it is a class.
  const Control = widget.controlComponent as unknown as new (props: object) => Clocked;
  class ParisControl extends Control {
    override getNow(): string {
      const now = new Date();
      return this.getFormat().inputType === 'date' ? todayInParis(now) : nowInParis(now);
    }
  }
  return {
    ...widget,
    controlComponent: ParisControl as unknown as typeof widget.controlComponent,
  };
}
