import { lastCorrectionDay } from '~/lib/changes';
import { DateText } from './DateText';

interface Props {
  readonly data: Parameters<typeof lastCorrectionDay>[0];
}

/** « Corrigé le 24 novembre 2026 », where the text begins; the margin says what was false. */
export function CorrectedOn({ data }: Props) {
  const day = lastCorrectionDay(data);
  if (day === undefined) return null;
  return (
    <p className="small soft mt-4">
      Corrigé le <DateText date={day} datePrecision="day" />
    </p>
  );
}
