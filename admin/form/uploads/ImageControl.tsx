/** Decap's field for an image, which moves to the alternative text once an image is chosen. */
import { useEffect, useRef, type ComponentType } from 'react';
import { imageWidget, type CmsWidgetParam } from '../../decap/parts';
import { whenWindowIsGone } from './window-gone';

interface Props {
  readonly value?: unknown;
}

const widget = imageWidget.Widget();
// Reason for the cast: Decap types the component as the props that it gives it.
const Control = widget.controlComponent as unknown as ComponentType<Props>;

const isAfter = (anchor: Node, other: Node): boolean =>
  (anchor.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The field below is the alternative text. */
function focusNext(anchor: Node): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('input[type="text"], textarea');
  const next = Array.from(inputs).find((input) => isAfter(anchor, input));
  next?.scrollIntoView({ block: 'center' });
  next?.focus({ preventScroll: true });
}

function ImageControl(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const former = useRef(props.value);
  useEffect(() => {
    const { value } = props;
    const isNew = typeof value === 'string' && value !== '' && value !== former.current;
    former.current = value;
    if (!isNew) return;
    whenWindowIsGone(() => {
      if (place.current !== null) focusNext(place.current);
    });
  }, [props]);
  return (
    <div ref={place}>
      <Control {...props} />
    </div>
  );
}

// Reason for the cast: as above.
export const describedImageWidget = {
  ...widget,
  controlComponent: ImageControl,
} as unknown as CmsWidgetParam;
