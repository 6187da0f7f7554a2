/** The window that names a document to download. Browser only. */
import { useState } from 'react';
import { Dialog } from './ask';
import { WordsField } from './WordsField';

interface Props {
  readonly file: string;
  /** The words selected in the text. */
  readonly words: string;
  readonly onAnswer: (words: string | null) => void;
}

export function DocumentDialog({ file, words: selected, onAnswer }: Props) {
  const [words, setWords] = useState(selected);
  return (
    <Dialog
      title="Document à télécharger"
      accept="Insérer le document"
      onAccept={() => {
        onAnswer(words.trim() || file);
      }}
      onLeave={() => {
        onAnswer(null);
      }}
    >
      <p>{file}</p>
      <WordsField
        label="Nom du document, tel que le lecteur le voit"
        value={words}
        onChange={setWords}
        hint="Le format et le poids s’y ajoutent."
      />
    </Dialog>
  );
}
