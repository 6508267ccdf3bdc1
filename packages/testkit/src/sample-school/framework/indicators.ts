import type { Indicator } from "@whole-learner/core";
import { said } from "../said.ts";
import type { Band, CompetencyCode, LevelId } from "../texts/index.ts";
import { indicatorTexts } from "../words/indicators.ts";

/** The id of the indicator of a competency in a band and at a level. */
export const indicatorId = (about: CompetencyCode, band: Band, level: LevelId): string =>
  `${about}/${band}/${level}`;

export const indicators: readonly Indicator[] = indicatorTexts.flatMap(
  ({ about, band, applying, adapting }) =>
    (
      [
        ["applying", applying],
        ["adapting", adapting],
      ] as const
    ).map(([level, [en, es]]) => ({
      id: indicatorId(about, band, level),
      statement: said({ en, es }),
      partOf: about,
      level,
      band,
    })),
);
