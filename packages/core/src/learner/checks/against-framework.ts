import type { Role } from "../../evidence/terms.ts";
import { knownTerms } from "../../framework/known-terms.ts";
import { bandPosition } from "../../framework/lookup/band-position.ts";
import type { FrameworkIndex } from "../../framework/lookup/framework-index.ts";
import { levelOf } from "../../framework/lookup/level-of.ts";
import { nodeOf } from "../../framework/lookup/node-of.ts";
import { scaleOf } from "../../framework/lookup/scale-of.ts";
import type { BandId, CompetencyId, LevelId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Day } from "../../time/moment.ts";
import { lookForCompetency } from "./look-for-competency.ts";
import type { RosterCheck } from "./roster-check.ts";

/** What is aimed at: by a goal or an expectation. */
interface Aim {
  readonly competency?: CompetencyId;
  readonly level?: LevelId;
  readonly band?: BandId;
}

const checkBand = (
  index: FrameworkIndex,
  band: BandId | undefined,
  path: Path,
): readonly Issue[] =>
  band === undefined || bandPosition(index, band) !== undefined
    ? []
    : [issue("unknown-band", path, { band })];

/** A level of a competency's scale; that of an unknown competency, or of none, cannot be known. */
function checkLevel(
  index: FrameworkIndex,
  { competency, level }: Aim,
  path: Path,
): readonly Issue[] {
  const scale = competency === undefined ? undefined : scaleOf(index, competency);
  return level === undefined || scale === undefined || levelOf(scale, level) !== undefined
    ? []
    : [issue("unknown-level", [...path, "level"], { level, scale: scale.id })];
}

/** What a goal or an expectation aims at. */
const checkAim = (
  index: FrameworkIndex,
  aim: Aim,
  path: Path,
  isUsedAfter: (day: Day) => boolean,
): readonly Issue[] => [
  ...(aim.competency === undefined
    ? []
    : lookForCompetency(index, aim.competency, [...path, "competency"], isUsedAfter)),
  ...checkLevel(index, aim, path),
  ...checkBand(index, aim.band, [...path, "band"]),
];

const checkRole = (roles: ReadonlySet<string>, term: Role, path: Path): readonly Issue[] =>
  roles.has(term) ? [] : [issue("unknown-term", path, { term, list: "roles" }, "warning")];

/**
 * Bands, competencies, levels, nodes and roles that the framework does not have, and open goals and expectations in competencies that are retired. What
 * a reflection is about is not looked at: it may be a demonstration, which only the log knows.
 */
export const againstFramework: RosterCheck = (roster, index) => {
  if (index === undefined) return [];
  const roles = knownTerms(index.framework, "roles");
  return [
    ...roster.learners.flatMap(({ enrolments, expectations }, at) => [
      ...enrolments.flatMap(({ band }, position) =>
        checkBand(index, band, ["learners", at, "enrolments", position, "band"]),
      ),
      ...expectations.flatMap((one, position) => {
        const path: Path = ["learners", at, "expectations", position];
        return [
          ...checkAim(
            index,
            one,
            path,
            (retired) => one.until === undefined || one.until > retired,
          ),
          ...one.agreedBy.flatMap((role, nth) =>
            checkRole(roles, role, [...path, "agreedBy", nth]),
          ),
        ];
      }),
    ]),
    ...roster.communities.flatMap(({ bands = [] }, at) =>
      bands.flatMap((band, position) =>
        checkBand(index, band, ["communities", at, "bands", position]),
      ),
    ),
    ...roster.goals.flatMap((goal, at) => [
      ...checkAim(index, goal, ["goals", at], () => goal.status === "open"),
      ...goal.checkIns.flatMap(({ by }, nth) =>
        checkRole(roles, by.role, ["goals", at, "checkIns", nth, "by", "role"]),
      ),
    ]),
    ...roster.responses.flatMap(({ target }, at) =>
      nodeOf(index, target) === undefined
        ? [issue("unknown-node", ["responses", at, "target"], { id: target })]
        : [],
    ),
  ];
};
