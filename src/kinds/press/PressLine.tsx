import { DateText } from '~/ui/DateText';
import { Typeset } from '~/ui/Typeset';
import type { PressData } from './PressView';

/** A line of the press review: outlet, date, the title as published. */
export function PressLine({ data, url }: { readonly data: PressData; readonly url: string }) {
  return (
    <li>
      <Typeset text={data.outlet} /> · <DateText {...data} />
      {data.namesIt77 ? ' · nous cite' : null}{' '}
      <a className="title-link" href={url}>
        <Typeset text={data.title} />
      </a>
    </li>
  );
}
