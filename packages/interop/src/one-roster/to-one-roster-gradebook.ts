import {
  type Framework,
  indexFramework,
  competencyById,
  scaleById,
} from "@whole-learner/core/framework";
import { plain, type Text } from "@whole-learner/core/text";
import type { Day } from "@whole-learner/core/time";
import type { Determinations } from "@whole-learner/mastery";
import { type CsvCell, type CsvWriting, writeCsv } from "../csv/write-csv.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { uuidOf } from "./objective.ts";

/** The files of a OneRoster 1.2 gradebook, by their names without `.csv`. */
export interface OneRosterGradebook {
  readonly categories: string;
  readonly lineItems: string;
  readonly results: string;
  readonly scoreScales: string;
  readonly lineItemScoreScales: string;
  readonly resultScoreScales: string;
  readonly lineItemLearningObjectiveIds: string;
  readonly resultLearningObjectiveIds: string;
}

/** Where in another system's gradebook the determinations stand, by its own ids, and when they were made. */
export interface GradebookPlace {
  readonly school: string;
  readonly class: string;
  readonly academicSession?: string;
  readonly category: { readonly id: string; readonly title: string };
  /** The day that the results are of. */
  readonly on: Day;
  /** The language of titles and names of levels; the framework's main one if left out. */
  readonly language?: string;
}

const base = ["sourcedId", "status", "dateLastModified"] as const;
/** A bulk file says nothing in `status` and `dateLastModified`. */
const bulk = (id: string): readonly CsvCell[] => [id, undefined, undefined];

/**
 * Writes determinations as a OneRoster 1.2 gradebook: a line item for each competency, a result for each level with the level's value and name, scales as score scales, and learning objectives by the UUIDs of their CASE
 * items. A determination without a level has no result: there is no number for it, and a zero would be a lie; one whose level the framework does not have has none either.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { toOneRosterGradebook } from "@whole-learner/interop/one-roster";
 * import { determine, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [3], from: "2026-09-01" });
 * const found = determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" });
 * const place = { school: "org-1", class: "class-1", category: { id: "cat-1", title: "Mastery" }, on: "2026-11-22" };
 * toOneRosterGradebook(framework, found, place).value.results.split("\r\n")[1]; // => "result Listens ana,,,item Listens,ana,fully graded,3,2026-11-22,,Leads,class-1,false,false,false,false"
 * ```
 */
export function toOneRosterGradebook(
  framework: Framework,
  { competencies }: Pick<Determinations, "competencies">,
  place: GradebookPlace,
  options: CsvWriting = {},
): Imported<OneRosterGradebook> {
  const index = indexFramework(framework);
  const [main] = framework.languages;
  const say = (text: Text): string => plain(text, [place.language ?? main], main);
  const issues: InteropIssue[] = [];
  const scales = new Set<string>();
  const items = new Set<string>();
  const files: Record<keyof OneRosterGradebook, CsvCell[][]> = {
    categories: [[...bulk(place.category.id), place.category.title, undefined]],
    lineItems: [],
    results: [],
    scoreScales: [],
    lineItemScoreScales: [],
    resultScoreScales: [],
    lineItemLearningObjectiveIds: [],
    resultLearningObjectiveIds: [],
  };
  competencies.forEach((one, at) => {
    const competency = competencyById(index, one.competency);
    // Not the competency's usual one: a determination says which scale its level is of.
    const scale = scaleById(index, one.scale);
    const level = "level" in one ? scale?.levels.find(({ id }) => id === one.level) : undefined;
    if (competency === undefined || scale === undefined || level === undefined) {
      const data = { kind: one.status, id: `${one.learner} ${one.competency}` };
      issues.push(
        interopIssue(
          "record-without-row",
          { path: ["competencies", at] },
          data,
          "note",
          "left-out",
        ),
      );
      return;
    }
    const scaleId = `scale ${scale.id}`;
    if (!scales.has(scale.id)) {
      scales.add(scale.id);
      // One value a row, as the CSV binding has it; the name of a level stands on the right of its value.
      scale.levels.forEach((each, nth) =>
        files.scoreScales.push([
          ...bulk(nth === 0 ? scaleId : `${scaleId} ${nth + 1}`),
          scale.name === undefined ? scale.id : say(scale.name),
          "ordinal",
          place.school,
          undefined,
          place.class,
          `{${each.value}:${say(each.name)}}`,
        ]),
      );
    }
    const item = `item ${competency.id}`;
    const uuid = uuidOf(competency);
    // The source of an objective's id, and the id.
    const objective =
      uuid === undefined ? ["unknown", competency.id] : ["case", `urn:uuid:${uuid}`];
    if (!items.has(competency.id)) {
      items.add(competency.id);
      if (uuid === undefined)
        issues.push(
          interopIssue(
            "one-roster-without-uuid",
            { path: ["competencies", at] },
            { competency: competency.id },
            "note",
            "replaced",
          ),
        );
      const values = scale.levels.map(({ value }) => value);
      files.lineItems.push([
        ...bulk(item),
        say(competency.name),
        competency.code,
        place.on,
        place.on,
        place.class,
        place.category.id,
        place.academicSession,
        values[0],
        values.at(-1),
        place.school,
      ]);
      files.lineItemScoreScales.push([...bulk(`${item} scale`), scale.id, item, scaleId]);
      files.lineItemLearningObjectiveIds.push([...bulk(`${item} objective`), item, ...objective]);
    }
    const result = `result ${competency.id}${one.band === undefined ? "" : ` ${one.band}`} ${one.learner}`;
    const name = say(level.name);
    files.results.push([
      ...bulk(result),
      item,
      one.learner,
      "fully graded",
      level.value,
      place.on,
      undefined,
      name,
      place.class,
      false,
      false,
      false,
      false,
    ]);
    files.resultScoreScales.push([...bulk(`${result} scale`), scale.id, result, scaleId]);
    files.resultLearningObjectiveIds.push([
      ...bulk(`${result} objective`),
      result,
      ...objective,
      level.value,
      name,
    ]);
  });
  const write = (file: keyof OneRosterGradebook, headers: readonly string[]): string =>
    writeCsv([...base, ...headers], files[file], options);
  return {
    value: {
      categories: write("categories", ["title", "weight"]),
      lineItems: write("lineItems", [
        "title",
        "description",
        "assignDate",
        "dueDate",
        "classSourcedId",
        "categorySourcedId",
        "academicSessionSourcedId",
        "resultValueMin",
        "resultValueMax",
        "schoolSourcedId",
      ]),
      results: write("results", [
        "lineItemSourcedId",
        "studentSourcedId",
        "scoreStatus",
        "score",
        "scoreDate",
        "comment",
        "textScore",
        "classSourcedId",
        "inProgress",
        "incomplete",
        "late",
        "missing",
      ]),
      scoreScales: write("scoreScales", [
        "title",
        "type",
        "orgSourcedId",
        "courseSourcedId",
        "classSourcedId",
        "scoreScaleValue",
      ]),
      lineItemScoreScales: write("lineItemScoreScales", [
        "title",
        "lineItemSourcedId",
        "scoreScaleSourcedId",
      ]),
      resultScoreScales: write("resultScoreScales", [
        "title",
        "resultSourcedId",
        "scoreScaleSourcedId",
      ]),
      lineItemLearningObjectiveIds: write("lineItemLearningObjectiveIds", [
        "lineItemSourcedId",
        "source",
        "learningObjectiveId",
      ]),
      resultLearningObjectiveIds: write("resultLearningObjectiveIds", [
        "resultSourcedId",
        "source",
        "learningObjectiveId",
        "score",
        "textScore",
      ]),
    },
    issues,
  };
}
