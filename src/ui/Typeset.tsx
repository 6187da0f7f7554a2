import { Fragment } from 'react';
import { typeset, typesetInline } from '~/lib/typography';

/** A text in correct French typography, with its ordinals and CO₂. */
export function Typeset({ text }: { readonly text: string }) {
  return typesetInline(typeset(text)).map(({ text: part, as: Tag }, index) =>
    Tag === undefined ? <Fragment key={index}>{part}</Fragment> : <Tag key={index}>{part}</Tag>,
  );
}
