/** The page and the card of each kind: the same on the site and in the CMS preview. */
import { EventView, eventCard } from './events/EventView';
import { FigureView, figureCard } from './figures/FigureView';
import { TermView, termCard } from './glossary/TermView';
import { GroupView, groupCard } from './groups/GroupView';
import { MemberView, memberCard } from './members/MemberView';
import { NewsView, newsCard } from './news/NewsView';
import { OutputView, outputCard } from './outputs/OutputView';
import { PageView, pageCard } from './pages/PageView';
import { PressView, pressCard } from './press/PressView';
import { SpaceView, spaceCard } from './spaces/SpaceView';

export const views = {
  news: NewsView,
  events: EventView,
  press: PressView,
  figures: FigureView,
  spaces: SpaceView,
  members: MemberView,
  groups: GroupView,
  outputs: OutputView,
  glossary: TermView,
  pages: PageView,
};

export const cards = {
  news: newsCard,
  events: eventCard,
  press: pressCard,
  figures: figureCard,
  spaces: spaceCard,
  members: memberCard,
  groups: groupCard,
  outputs: outputCard,
  glossary: termCard,
  pages: pageCard,
};
