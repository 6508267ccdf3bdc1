import { type BandId, bandsOf, type Progression } from "@whole-learner/core";
import type { FrameworkPage } from "../framework-page/page.ts";
import type { ProgressionSheet } from "../progression-sheet.ts";

/** The page of a progression sheet. */
export type SheetPage = FrameworkPage<ProgressionSheet>;

/** The grade bands that a sheet shows of a progression, youngest first. */
export const bandsShown = (
  { index, report: { bands } }: SheetPage,
  progression: Progression,
): readonly BandId[] =>
  bandsOf(index, progression).filter((band) => bands === undefined || bands.includes(band));
