import { type Scale, scaleById } from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import type { Span } from "../../document/node.ts";
import { levelName } from "../level-name.ts";
import { stateOf } from "../state-of.ts";
import { nothing } from "./nothing.ts";
import type { StaffPage } from "./staff-page.ts";

/** Where a result stands: the level's word with its number, or the state that stands in its place. */
export function standingWords(page: StaffPage, result: CompetencyDetermination): Span {
  const scale: Scale | undefined = scaleById(page.index, result.scale);
  if (scale === undefined) return nothing;
  const level = levelSaid(result);
  return level === undefined
    ? (stateOf(result, scale, page) ?? nothing)
    : levelName(scale, level, page.audience, page);
}
