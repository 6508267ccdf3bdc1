import type { CompetencyId } from "../../identity/ids.ts";
import type { Outcome } from "../outcome.ts";
import { ancestorsOf } from "./ancestors-of.ts";
import type { FrameworkIndex } from "./framework-index.ts";

/** The outcome that a competency belongs to: the nearest above it, of equally near ones the one it is at home under. */
export function outcomeOf(index: FrameworkIndex, id: CompetencyId): Outcome | undefined {
  for (const found of ancestorsOf(index, id)) if (found.kind === "outcome") return found.node;
  return undefined;
}
