import type { DeterminationResponse, Goal, Reflection } from "../learner/goal.ts";
import type { Learner, PersonalExpectation } from "../learner/learner.ts";
import type { Roster } from "../learner/roster.ts";
import type { Path } from "../issue/issue.ts";
import { crossList } from "./cross-list.ts";
import { type CrossedRecord, crossRecord, told } from "./cross-record.ts";
import { crossStatedLevel } from "./cross-stated.ts";
import { keepLevelApart } from "./keep-apart.ts";
import { type Crossing, crossingOf, type Migration } from "./migration-map.ts";
import { type MigratedRecord, type MigrationReport, reportOf } from "./report.ts";

/** A roster with the frameworks between which it is migrated. */
export interface RosterMigration extends Migration {
  readonly roster: Roster;
}

/** A roster after a migration, and how each goal, agreement, reflection and response in it fared. */
export interface MigratedRoster {
  readonly roster: Roster;
  readonly report: MigrationReport;
}

/** A goal or an agreement on what is expected: both may name a level and a grade band of one competency. */
function crossAim<R extends PersonalExpectation | Goal>(
  record: R,
  crossing: Crossing,
): CrossedRecord<R> {
  const { competency, level, band } = record;
  if (competency === undefined) {
    return { records: [record], fate: "unaffected", reasons: told([]) };
  }
  return crossRecord<R>(
    {
      record,
      target: competency,
      band,
      toEach: false,
      keep({ target, nameKept }) {
        const kept = keepLevelApart(level, target, crossing);
        const named = kept === undefined ? {} : { level: kept };
        return { ...record, competency: nameKept, ...named };
      },
      as({ target, targetAfter, nameAfter }) {
        const crossed = crossStatedLevel(level, target, targetAfter, crossing);
        if (crossed.fate === "lost") return { ...crossed, value: undefined };
        const named = crossed.value === undefined ? {} : { level: crossed.value };
        return { ...crossed, value: { ...record, competency: nameAfter, ...named } };
      },
    },
    crossing,
  );
}

const crossResponse = (
  response: DeterminationResponse,
  crossing: Crossing,
): CrossedRecord<DeterminationResponse> =>
  crossRecord(
    {
      record: response,
      target: response.target,
      band: undefined,
      toEach: false,
      keep: ({ nameKept: target }) => ({ ...response, target }),
      as: ({ nameAfter: target }) => ({
        value: { ...response, target },
        fate: "unaffected",
        reasons: [],
      }),
    },
    crossing,
  );

function crossReflection(reflection: Reflection, crossing: Crossing): CrossedRecord<Reflection> {
  const { ids, fate, reasons } = crossList(reflection.about ?? [], crossing);
  const records = [fate === "unaffected" ? reflection : { ...reflection, about: ids }];
  return { records, fate, reasons: told(reasons) };
}

/** Brings each record of a list over and reports on it; the list itself where none is different. */
function crossEach<R>(
  list: readonly R[],
  cross: (record: R) => CrossedRecord<R>,
  told: (record: R, position: number) => Pick<MigratedRecord, "what" | "path" | "id">,
  records: MigratedRecord[],
): readonly R[] {
  const after: R[] = [];
  for (const [position, record] of list.entries()) {
    const { records: crossed, fate, reasons } = cross(record);
    after.push(...crossed);
    records.push({ ...told(record, position), fate, reasons });
  }
  return after.every((record, position) => record === list[position]) ? list : after;
}

/**
 * Brings a roster to another version of its framework, or to another framework: the goals, the expectations agreed for a learner, the
 * reflections and the learners' responses. What was split is never carried to its parts here: a goal or an agreement about a whole is to be
 * talked over with the learner again, and the report says which. To the same framework, the roster is given back.
 */
export function migrateRoster({ roster, ...migration }: RosterMigration): MigratedRoster {
  const crossing = crossingOf(migration);
  const records: MigratedRecord[] = [];
  const at =
    (what: MigratedRecord["what"], list: string) =>
    ({ id }: { readonly id: string }, position: number) => ({ what, path: [list, position], id });
  const crossLearner = (learner: Learner, position: number): Learner => {
    const path: Path = ["learners", position, "expectations"];
    const expectations = crossEach(
      learner.expectations,
      (expectation) => crossAim(expectation, crossing),
      (_, place) => ({ what: "expectation", path: [...path, place], id: learner.id }),
      records,
    );
    return expectations === learner.expectations ? learner : { ...learner, expectations };
  };
  const learners = roster.learners.map(crossLearner);
  const goals = crossEach(
    roster.goals,
    (goal) => crossAim(goal, crossing),
    at("goal", "goals"),
    records,
  );
  const reflections = crossEach(
    roster.reflections,
    (reflection) => crossReflection(reflection, crossing),
    at("reflection", "reflections"),
    records,
  );
  const responses = crossEach(
    roster.responses,
    (response) => crossResponse(response, crossing),
    at("response", "responses"),
    records,
  );
  const report = reportOf(records);
  const isAsItWas = report.counts.unaffected === records.length;
  return {
    roster: isAsItWas ? roster : { ...roster, learners, goals, reflections, responses },
    report,
  };
}
