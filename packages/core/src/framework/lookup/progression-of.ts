import type { CompetencyId } from "../../identity/ids.ts";
import type { Progression } from "../progression.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { progressionsOf } from "./progressions-of.ts";

/** The progression that a competency is reported on: the first of its progressions. */
export const progressionOf = (index: FrameworkIndex, id: CompetencyId): Progression | undefined =>
  progressionsOf(index, id)[0];
