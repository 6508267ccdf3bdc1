import type { CompetencyDetermination } from "../determination/determination.ts";
import { levelSaid } from "../roll-up/level-said.ts";

/** What makes two determinations the same position: level and band, else why there is no level. */
export function placeOf(determination: CompetencyDetermination): string {
  const level = levelSaid(determination);
  if (level !== undefined) return JSON.stringify([level, determination.band ?? null]);
  switch (determination.status) {
    case "insufficient":
      return JSON.stringify([
        determination.status,
        ...determination.lacks.map(({ code }) => code).sort(),
      ]);
    case "undetermined":
      return JSON.stringify([determination.status, determination.reason.code]);
    case "no-evidence":
      return JSON.stringify([determination.status, determination.opportunities === 0]);
    default:
      return JSON.stringify([determination.status]);
  }
}
