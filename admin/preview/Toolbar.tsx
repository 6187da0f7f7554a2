/** What the preview shows, how wide, in what light. */
import { TABS, type Tab } from './EntryPreview';

export const WIDTHS = {
  pane: 'Volet',
  phone: 'Téléphone',
  tablet: 'Tablette',
  desktop: 'Ordinateur',
} as const;
export type Width = keyof typeof WIDTHS;

/** In CSS pixels; the pane's own width when undefined. */
export const PIXELS: Readonly<Record<Width, number | undefined>> = {
  pane: undefined,
  phone: 390,
  tablet: 820,
  desktop: 1440,
};

export const THEMES = { clair: 'Clair', sombre: 'Sombre' } as const;
export type Theme = keyof typeof THEMES;

export interface Display {
  readonly tab: Tab;
  readonly width: Width;
  readonly theme: Theme;
}

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ name, choices, value, onChoose }: ChoicesProps<Value>) {
  // Reason for the cast: `Object.keys` forgets that the keys of `choices` are the values.
  const values = Object.keys(choices) as Value[];
  return (
    <div className="apercu__choices" role="group" aria-label={name}>
      {values.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === value}
          onClick={() => {
            onChoose(one);
          }}
        >
          {choices[one]}
        </button>
      ))}
    </div>
  );
}

export function Toolbar({
  display,
  onChange,
  zoom,
}: {
  readonly display: Display;
  readonly onChange: (display: Display) => void;
  /** Undoes the reduction of the frame: buttons keep their size. */
  readonly zoom: number;
}) {
  const set = (change: Partial<Display>) => {
    onChange({ ...display, ...change });
  };
  return (
    <div className="apercu__bar" style={{ zoom }}>
      <Choices
        name="Ce que l’on voit"
        choices={TABS}
        value={display.tab}
        onChoose={(tab) => {
          set({ tab });
        }}
      />
      <Choices
        name="Largeur de l’écran"
        choices={WIDTHS}
        value={display.width}
        onChoose={(width) => {
          set({ width });
        }}
      />
      <Choices
        name="Couleurs"
        choices={THEMES}
        value={display.theme}
        onChoose={(theme) => {
          set({ theme });
        }}
      />
    </div>
  );
}
