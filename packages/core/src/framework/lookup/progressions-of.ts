import type { CompetencyId } from "../../identity/ids.ts";
import type { Progression } from "../progression.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** All progressions of a competency, as the document has them: one can be within bands and another a continuum. */
export const progressionsOf = (index: FrameworkIndex, id: CompetencyId): readonly Progression[] =>
  index.progressions.get(id) ?? [];
