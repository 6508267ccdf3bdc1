import {
  type Competency,
  competencyById,
  descriptorOf,
  type FrameworkIndex,
  type Level,
  levelOf,
  progressionOf,
  scaleById,
} from "@whole-learner/core/framework";
import type { Path } from "@whole-learner/core/issue";
import type { Text } from "@whole-learner/core/text";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { cutTo } from "./cut-to.ts";
import type { EdFiPlace } from "./ed-fi-place.ts";

/** What writing needs to know throughout. */
export interface EdFiWriting {
  readonly index: FrameworkIndex;
  readonly place: EdFiPlace;
  /** A text in the language that is written. */
  readonly say: (text: Text) => string;
  readonly issues: InteropIssue[];
}

/** A determination that Ed-Fi can take: it has a level, the level a descriptor, and no id is too long. */
export interface Levelled {
  readonly determination: Extract<CompetencyDetermination, { readonly level: string }>;
  readonly path: Path;
  readonly competency: Competency;
  /** The level; absent where the framework does not have it. */
  readonly level: Level | undefined;
  /** Ed-Fi's descriptors of the level, and of the grade level that the competency is reported at. */
  readonly descriptor: string;
  readonly gradeLevel: string;
  /** The competency's name, as Ed-Fi takes it: an objective is known by it and its grade level. */
  readonly objective: string;
}

const longest = [
  ["studentUniqueId", "learner", 32],
  ["learningStandardId", "competency", 60],
] as const;

function gradeLevelOf(
  { gradeLevel, gradeLevels = {} }: EdFiPlace,
  band: string | undefined,
): string {
  if (band === undefined || !Object.hasOwn(gradeLevels, band)) return gradeLevel;
  return gradeLevels[band] ?? gradeLevel;
}

/** A determination as Ed-Fi can take it; undefined, with an issue, where it cannot. */
export function levelledOf(
  determination: CompetencyDetermination,
  path: Path,
  { index, place, say, issues }: EdFiWriting,
): Levelled | undefined {
  const competency = competencyById(index, determination.competency);
  if (!("level" in determination) || competency === undefined) {
    const data = { competency: determination.competency, status: determination.status };
    issues.push(interopIssue("ed-fi-without-level", { path }, data, "note", "left-out"));
    return undefined;
  }
  const { scale, level, band } = determination;
  const ofScale = Object.hasOwn(place.levels, scale) ? place.levels[scale] : undefined;
  const descriptor = Object.hasOwn(ofScale ?? {}, level) ? ofScale?.[level] : undefined;
  if (descriptor === undefined) {
    const code = "ed-fi-level-without-descriptor";
    issues.push(interopIssue(code, { path }, { scale, level }, "error", "left-out"));
    return undefined;
  }
  for (const [field, key, most] of longest)
    if (Array.from(determination[key]).length > most) {
      issues.push(interopIssue("ed-fi-too-long", { path }, { field, most }, "error", "left-out"));
      return undefined;
    }
  const found = scaleById(index, scale);
  return {
    determination,
    path,
    competency,
    level: found && levelOf(found, level),
    descriptor,
    gradeLevel: gradeLevelOf(place, band),
    objective: cutTo(say(competency.name), 60, "objective", path, issues),
  };
}

/** What the progression says of the level; undefined where it says nothing, or is of another scale. */
export function diagnosticStatementOf(
  { determination: { competency, scale, level, band }, path }: Levelled,
  { index, say, issues }: EdFiWriting,
): string | undefined {
  const progression = progressionOf(index, competency);
  if (progression?.scale !== scale) return undefined;
  const said = descriptorOf(progression, { level, ...(band === undefined ? {} : { band }) });
  return said && cutTo(say(said.statement), 1024, "diagnosticStatement", path, issues);
}
