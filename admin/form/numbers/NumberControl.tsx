/**
 * A number in the form, with a comma or a point. Decap's own is a field of the browser, which reads a
 * comma as its language does: « 48,5412 » became 485412 in English. Browser only.
 */
import { useImperativeHandle, useState, type Ref } from 'react';
import { numberWidget, type CmsWidgetParam } from '../../decap/parts';
import { numberObjection, keptNumber, shownNumber } from './typed-number';
import { PositionFinder } from './PositionFinder';

interface Props {
  readonly value?: unknown;
  readonly onChange: (value: number | string) => void;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  readonly field: { readonly get: (name: string) => unknown };
  readonly ref?: Ref<object>;
}

const numberOr = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

function NumberControl(props: Props) {
  const { value, onChange, forID, classNameWrapper, setActiveStyle, setInactiveStyle } = props;
  const { field, ref } = props;
  const [typed, setTyped] = useState('');
  const isInteger = field.get('value_type') === 'int';
  useImperativeHandle(ref, () => ({
    isValid: () => {
      const limits = { min: numberOr(field.get('min')), max: numberOr(field.get('max')) };
      const label = String(field.get('label'));
      const message = numberObjection(value, { label, isInteger, ...limits });
      return message === undefined ? true : { error: { type: 'CUSTOM', message } };
    },
  }));
  return (
    <>
      <input
        id={forID}
        type="text"
        inputMode={isInteger ? 'numeric' : 'decimal'}
        autoComplete="off"
        className={classNameWrapper}
        value={shownNumber(value, typed)}
        onFocus={setActiveStyle}
        onBlur={setInactiveStyle}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(keptNumber(target.value));
        }}
      />
      {field.get('finds_position') === true ? <PositionFinder id={forID} /> : null}
    </>
  );
}

// Reason for the cast: Decap types the component as the props that it gives it.
export const typedNumberWidget = {
  ...numberWidget.Widget(),
  controlComponent: NumberControl,
} as unknown as CmsWidgetParam;
