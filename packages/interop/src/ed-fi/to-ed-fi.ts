import { type Framework, indexFramework } from "@whole-learner/core/framework";
import { plain } from "@whole-learner/core/text";
import type { Determinations } from "@whole-learner/mastery";
import type { Imported } from "../issue/imported.ts";
import { interopIssue } from "../issue/issue.ts";
import type { JsonRecord } from "../json/json-record.ts";
import type { EdFiPlace, EdFiRecords } from "./ed-fi-place.ts";
import { gradeOf, reportCardOf } from "./grade-records.ts";
import { diagnosticStatementOf, type EdFiWriting, type Levelled, levelledOf } from "./levelled.ts";
import {
  competencyObjectiveOf,
  standardGradeOf,
  studentObjectiveOf,
  studentObjectiveReferenceOf,
} from "./objective-records.ts";

/** What is written of one learner. */
interface OfLearner {
  readonly objectives: JsonRecord[];
  readonly standards: JsonRecord[];
  /** The competencies that a grade is written for: Ed-Fi takes one for each, whatever the band. */
  readonly graded: Set<string>;
}

/** The records so far, by what Ed-Fi knows them by. */
interface Written {
  /** By name and grade level, each with the competency that it is of. */
  readonly objectives: Map<string, { readonly id: string; readonly record: JsonRecord }>;
  /** By the same and the learner. */
  readonly studentObjectives: Map<string, JsonRecord>;
  readonly learners: Map<string, OfLearner>;
}

/** Adds the level to the grade of the learner's section, where the caller wants grades. */
function addToGrade(
  levelled: Levelled,
  position: number,
  diagnosticStatement: string | undefined,
  { standards, graded }: OfLearner,
  writing: EdFiWriting,
): void {
  const { place, issues } = writing;
  const { determination, path, objective, gradeLevel } = levelled;
  if (place.grades === undefined) return;
  if (!Object.hasOwn(place.grades.sections, determination.learner)) {
    issues.push(interopIssue("ed-fi-without-section", { path }, { position }, "error", "left-out"));
  } else if (graded.has(determination.competency)) {
    const key = JSON.stringify([objective, gradeLevel]);
    issues.push(interopIssue("ed-fi-same-key", { path }, { key }, "error", "first-kept"));
  } else {
    graded.add(determination.competency);
    standards.push(standardGradeOf(levelled, diagnosticStatement, writing));
  }
}

/** Adds all records of one level. Two competencies or two bands that Ed-Fi cannot tell apart are one to it: the first is written. */
function add(
  levelled: Levelled,
  position: number,
  { objectives, studentObjectives, learners }: Written,
  writing: EdFiWriting,
): void {
  const { determination, path, objective, gradeLevel } = levelled;
  const { competency, learner } = determination;
  const key = JSON.stringify([objective, gradeLevel]);
  const studentKey = JSON.stringify([objective, gradeLevel, learner]);
  const known = objectives.get(key);
  if ((known !== undefined && known.id !== competency) || studentObjectives.has(studentKey)) {
    writing.issues.push(interopIssue("ed-fi-same-key", { path }, { key }, "error", "first-kept"));
    return;
  }
  if (known === undefined)
    objectives.set(key, { id: competency, record: competencyObjectiveOf(levelled, writing) });
  const diagnosticStatement = diagnosticStatementOf(levelled, writing);
  studentObjectives.set(studentKey, studentObjectiveOf(levelled, diagnosticStatement, writing));
  const ofLearner = learners.get(learner) ?? { objectives: [], standards: [], graded: new Set() };
  learners.set(learner, ofLearner);
  ofLearner.objectives.push(studentObjectiveReferenceOf(levelled, writing));
  addToGrade(levelled, position, diagnosticStatement, ofLearner, writing);
}

/**
 * Writes determinations as Ed-Fi's records: a CompetencyObjective for each competency and grade level that is reported, a StudentCompetencyObjective for each level with the statement that
 * stands for it, a Grade for each learner's section with a LearningStandardGrade for each level, and a ReportCard for each learner. Where there is no level there is no record: Ed-Fi has none.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { toEdFi } from "@whole-learner/interop/ed-fi";
 * import { determine, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [3], from: "2026-09-01" });
 * const found = determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" });
 * const [scale] = framework.scales;
 * const uris = scale?.levels.map(({ id }, at) => [id, `uri://school.example/CompetencyLevelDescriptor#${at + 1}`]) ?? [];
 * const { value } = toEdFi(framework, found, {
 *   educationOrganization: 255901,
 *   gradingPeriod: { school: 255901001, descriptor: "uri://ed-fi.org/GradingPeriodDescriptor#First Semester", name: "Fall", year: 2027 },
 *   levels: { [scale?.id ?? ""]: Object.fromEntries(uris) },
 *   gradeLevel: "uri://ed-fi.org/GradeLevelDescriptor#Seventh grade",
 * });
 * value.studentCompetencyObjectives[0]?.["competencyLevelDescriptor"]; // => "uri://school.example/CompetencyLevelDescriptor#3"
 * ```
 */
export function toEdFi(
  framework: Framework,
  { competencies }: Pick<Determinations, "competencies">,
  place: EdFiPlace,
): Imported<EdFiRecords> {
  const [main] = framework.languages;
  const writing: EdFiWriting = {
    index: indexFramework(framework),
    place,
    say: (text) => plain(text, [place.language ?? main], main),
    issues: [],
  };
  const written: Written = {
    objectives: new Map(),
    studentObjectives: new Map(),
    learners: new Map(),
  };
  competencies.forEach((determination, position) => {
    const levelled = levelledOf(determination, ["competencies", position], writing);
    if (levelled !== undefined) add(levelled, position, written, writing);
  });
  const learners = [...written.learners];
  return {
    value: {
      competencyObjectives: [...written.objectives.values()].map(({ record }) => record),
      studentCompetencyObjectives: [...written.studentObjectives.values()],
      grades: learners.flatMap(([learner, { standards }]) => gradeOf(place, learner, standards)),
      reportCards: learners.map(([learner, { objectives }]) =>
        reportCardOf(place, learner, objectives),
      ),
    },
    issues: writing.issues,
  };
}
