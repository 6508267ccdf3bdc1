import type { CompetencyId } from "../../identity/ids.ts";
import type { Scale } from "../scale.ts";
import { competencyById } from "./competency-by-id.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { progressionOf } from "./progression-of.ts";
import { scaleById } from "./scale-by-id.ts";

/**
 * The scale on which a competency is rated: its own, else its first progression's, else the framework's first. Undefined for an unknown
 * competency and where the scale that is named is not there: another one would give its numbers another meaning.
 */
export function scaleOf(index: FrameworkIndex, id: CompetencyId): Scale | undefined {
  const competency = competencyById(index, id);
  if (competency === undefined) return undefined;
  const named = competency.scale ?? progressionOf(index, id)?.scale;
  return named === undefined ? index.framework.scales[0] : scaleById(index, named);
}
