/**
 * The door to the editors' report. Node only. Drafts and entries to come are left out: the report's
 * address asks for no password, and an embargo holds there too. So are pages withdrawn from the site.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { now } from '~/clock';
import { withTexts } from '~/quality/entry-texts';
import type { Finding } from '~/quality/material';
import { qualityReport, type CheckResult, type QualityReport } from '~/quality/report';
import { paginate, routePart, type ListPage } from '~/lib/paginate';
import { isShown } from '~/lib/is-public';
import { drawnByEachBuild } from './asked';
import { once } from './once';
import { settingsOf } from './read/load-content';
import { sharedContent } from './read/shared-content';
import { publicMedias } from './files/public-medias';

/** Nothing for a file that is missing: the check of the content says so. */
const sizeOf = (root: string, media: string): number =>
  statSync(join(root, 'content', 'medias', media), { throwIfNoEntry: false })?.size ?? 0;

const made = once<QualityReport>();

/** What the first page of the report shows of a check, at the most. */
export const MOST_SHOWN = 25;

function make(): QualityReport {
  // It looks at all files, drafts included, and at the hour.
  drawnByEachBuild();
  const root = process.cwd();
  const moment = now();
  const content = sharedContent(root);
  const { entries } = content;
  return qualityReport({
    entries: entries.filter(({ data }) => isShown(data, moment)).map(withTexts),
    settings: settingsOf(content),
    medias: publicMedias(content, moment).map((name) => ({ name, bytes: sizeOf(root, name) })),
    now: moment,
  });
}

/** The report on the content as it stands on disk. */
export const editorsReport = (): QualityReport => made('report', make);

/** What a page of one check is made of. */
export interface CheckPage {
  readonly check: Omit<CheckResult, 'findings'>;
  /** How many points it found. */
  readonly total: number;
  readonly page: ListPage<Finding>;
}

/** What a page of one check shows, at the most. */
const LINES = 100;

/** The routes of the checks of which the first page shows a part only, as Astro asks for them. */
export const checkRoutes = () =>
  editorsReport()
    .degrees.flatMap(({ results }) => results)
    .filter(({ findings }) => findings.length > MOST_SHOWN)
    .flatMap(({ findings, ...check }) =>
      paginate(findings, LINES).map((page) => ({
        params: { check: check.id, page: routePart(page) },
        props: { check, total: findings.length, page } satisfies CheckPage,
      })),
    );
