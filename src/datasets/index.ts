/** The datasets, in the order of the page that offers them: adding one is a line here, and its description. */
import type { Dataset } from './dataset';
import { eventsDataset } from './events-dataset';
import { figuresDataset } from './figures-dataset';
import { glossaryDataset } from './glossary-dataset';
import { membersDataset } from './members-dataset';
import { pressDataset } from './press-dataset';
import { spacesDataset } from './spaces-dataset';

export const DATASETS: readonly Dataset[] = [
  spacesDataset,
  figuresDataset,
  membersDataset,
  pressDataset,
  eventsDataset,
  glossaryDataset,
];
