import { Bars } from '~/ui/Bars';
import { Typeset } from '~/ui/Typeset';
import { comparableBars } from './comparable-bars';
import { FigureLine } from './FigureLine';
import { comparedValue, type FigureData } from './figure-data';
import { FigureNumber, FigureState } from './FigureParts';

interface Shown {
  readonly data: FigureData;
  readonly url: string;
}

interface Props extends Shown {
  /** Those of the same subject. */
  readonly others: readonly Shown[];
}

/** What stands beside a figure in large: what contradicts it, its like on one axis, then the others. */
function Beside({ data, url, others }: Props) {
  const [contradiction] = data.contradictions;
  const bars = comparableBars(
    [data, ...others.map((other) => other.data)].map((each, rank) =>
      comparedValue(each, others[rank - 1]?.url ?? url),
    ),
  );
  const isDrawn = bars.length > 1;
  const drawn = new Set(isDrawn ? bars.map((bar) => bar.url) : []);
  const lines = others.filter((other) => !drawn.has(other.url));
  return (
    <div className="figure-lead__beside">
      {contradiction === undefined ? null : (
        <p className="figure-but small">
          <Typeset text={contradiction.text} />
        </p>
      )}
      {isDrawn ? <Bars values={bars} unit={data.unit ?? ''} /> : null}
      {lines.length === 0 ? null : (
        <ul>
          {lines.map((other) => (
            <FigureLine key={other.url} {...other} state="words" />
          ))}
        </ul>
      )}
    </div>
  );
}

/** A figure in large, beside what contradicts it and those of its subject. */
export function FigureLead(props: Props) {
  const { data, url, others } = props;
  return (
    <article className="figure-lead">
      <h3 className="h-4">
        <a className="title-link" href={url}>
          <FigureNumber data={data} className="fig__n num block" /> <Typeset text={data.title} />
        </a>
        <span className="small soft">
          <FigureState status={data.status} /> · <Typeset text={data.sources[0]?.label ?? ''} /> ·{' '}
          <a href={`${url}#citer`}>Citer</a>
        </span>
      </h3>
      {data.contradictions.length + others.length === 0 ? null : <Beside {...props} />}
    </article>
  );
}
