/** The window that asks all that a picture needs, at once. Browser only. */
import { useState } from 'react';
import { Dialog } from './ask';
import { joinCaption, splitCaption } from './caption';
import { WordsField } from './WordsField';

export interface PictureWords {
  readonly alt: string;
  /** With the credit, as the page writes them. */
  readonly caption: string;
}

interface Props {
  readonly address: string;
  readonly accept: string;
  readonly start: PictureWords;
  readonly onAnswer: (words: PictureWords | null) => void;
}

const MISSING =
  'Dites ce que montre l’image : le site refuse celles que certains lecteurs ne pourraient pas connaître.';

export function PictureDialog({ address, accept, start, onAnswer }: Props) {
  const parts = splitCaption(start.caption);
  const [alt, setAlt] = useState(start.alt);
  const [caption, setCaption] = useState(parts.caption);
  const [credit, setCredit] = useState(parts.credit);
  const [isRefused, setIsRefused] = useState(false);
  return (
    <Dialog
      title="Image"
      accept={accept}
      onAccept={() => {
        if (alt.trim() === '') setIsRefused(true);
        else onAnswer({ alt: alt.trim(), caption: joinCaption({ caption, credit }) });
      }}
      onLeave={() => {
        onAnswer(null);
      }}
    >
      <img className="it77-shown" src={address} alt="" />
      <WordsField
        label="Texte de remplacement : ce que montre l’image"
        value={alt}
        onChange={setAlt}
        hint="Une phrase, pour qui ne voit pas l’image."
        error={isRefused && alt.trim() === '' ? MISSING : undefined}
      />
      <WordsField label="Légende (facultative)" value={caption} onChange={setCaption} />
      <WordsField
        label="Crédit (facultatif)"
        value={credit}
        onChange={setCredit}
        hint="Auteur et droits : « Photo : A. Martin »."
      />
    </Dialog>
  );
}
