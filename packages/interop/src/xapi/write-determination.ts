import { competencyById, goalLevelOf, levelOf, scaleById } from "@whole-learner/core/framework";
import { isUuid } from "@whole-learner/core/identity";
import { toInstant } from "@whole-learner/core/time";
import { interopIssue } from "../issue/issue.ts";
import type { XapiStatement } from "./statement.ts";
import { verbs } from "./vocabulary.ts";
import { languageMap, objectiveOf } from "./write-activity.ts";
import { agentOf } from "./write-agent.ts";
import { resultOf } from "./write-result.ts";
import type { WritingState, XapiDetermination } from "./writing.ts";

/**
 * A determination as a statement: at the goal or above, its learner mastered the competency, and that is a success; below it, they progressed in it, and nothing is said of success, since not yet is no failure.
 * Without a level there is no statement.
 */
export function writeDetermination(
  { determination, id, timestamp: given }: XapiDetermination,
  at: number,
  state: WritingState,
): XapiStatement | undefined {
  const { index, issues, options } = state;
  const path = ["determinations", at];
  const timestamp = toInstant(given);
  const unusable = (field: string, found: string, expected: string): undefined => {
    const data = { field, found, expected };
    const place = { path: [...path, field] };
    issues.push(interopIssue("xapi-id-unusable", place, data, "error", "left-out"));
  };
  if (!isUuid(id)) return unusable("id", id, "a UUID");
  if (timestamp === undefined) return unusable("timestamp", given, "a time with a zone");
  if (determination.status !== "determined" && determination.status !== "judged") {
    const data = { status: determination.status };
    issues.push(interopIssue("xapi-without-level", { path }, data, "note", "left-out"));
    return undefined;
  }
  const node = competencyById(index, determination.competency);
  const scale = scaleById(index, determination.scale);
  const level = scale && levelOf(scale, determination.level);
  const goal = scale && goalLevelOf(scale);
  const result = scale && resultOf({ kind: "level", level: determination.level }, scale);
  if (node === undefined || level === undefined || result === undefined) {
    const data = { target: determination.competency };
    issues.push(interopIssue("xapi-target-unknown", { path }, data, "error", "left-out"));
    return undefined;
  }
  if (determination.modified === true)
    issues.push(interopIssue("xapi-modified", { path }, {}, "warning", "none"));
  const actor = agentOf(determination.learner, state);
  if (actor === undefined) return undefined;
  const isThere = goal !== undefined && level.value >= goal.value;
  const { extension } = options;
  const main = index.framework.languages[0];
  return {
    id: id.toLowerCase(),
    actor,
    verb: isThere
      ? { id: verbs.mastered, display: { "en-US": "mastered" } }
      : { id: verbs.progressed, display: { "en-US": "progressed" } },
    object: objectiveOf(index.framework, { kind: "competency", node }),
    result: {
      ...result,
      ...(isThere ? { success: true } : {}),
      ...(extension === undefined
        ? {}
        : {
            extensions: {
              [extension]: {
                scale: determination.scale,
                level: level.id,
                name: languageMap(level.name, main),
              },
            },
          }),
    },
    timestamp,
  };
}
