/** A text field with its length, and the length advised, written under it. Browser only. */
import type { CmsWidgetParam } from '../../decap/parts';
import { useEffect, type FunctionComponent } from 'react';
import { counterWords } from './counter-words';
import './counters.css';

/** What this reads of what Decap gives a field; all of it goes on to Decap's own control. */
interface ControlProps {
  readonly forID: string;
  readonly value?: unknown;
  readonly field: { readonly get: (name: string) => unknown };
}

function Counter({ forID, value, advised }: ControlProps & { readonly advised: number }) {
  const id = `${forID}-count`;
  const length = typeof value === 'string' ? value.length : 0;
  useEffect(() => {
    // Decap's control takes no description.
    document.getElementById(forID)?.setAttribute('aria-describedby', id);
  }, [forID, id]);
  return (
    <p id={id} className="it77-count" aria-live="off" data-over={length > advised ? '' : undefined}>
      {counterWords(length, advised)}
    </p>
  );
}

/** Adds the counter to the fields that advise a length (model/common.ts). */
export function withCounter(widget: CmsWidgetParam): CmsWidgetParam {
  // Reason for the cast: Decap types a control as its properties; it is a component.
  const Control = widget.controlComponent as unknown as FunctionComponent<ControlProps>;
  function CountedControl(props: ControlProps) {
    const advised = props.field.get('advised_length');
    return (
      <>
        <Control {...props} />
        {typeof advised === 'number' ? <Counter {...props} advised={advised} /> : null}
      </>
    );
  }
  return {
    ...widget,
    controlComponent: CountedControl as unknown as typeof widget.controlComponent,
  };
}
