import type { Competency, Framework } from "@whole-learner/core/framework";
import type { Json } from "@whole-learner/core/parse";
import { plain, type Text } from "@whole-learner/core/text";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, present, recordIn, textIn } from "../json/json-record.ts";
import { cutTo } from "./cut-to.ts";
import { edFiKey } from "./from-ed-fi-standards.ts";

/** What Ed-Fi requires of every learning standard and a framework does not say. Descriptors are whole URIs. */
export interface EdFiStandardsAbout {
  readonly namespace: string;
  readonly subjects: readonly [string, ...string[]];
  readonly gradeLevels: readonly [string, ...string[]];
  /** The language of the descriptions; the framework's main one if left out. */
  readonly language?: string;
}

/**
 * Writes competencies as Ed-Fi's learning standards (Data Standard 5.2 and 6.0), in the JSON of its API. What came from Ed-Fi goes back as it was, with what was changed since.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { toEdFiStandards } from "@whole-learner/interop/ed-fi";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * const { value } = toEdFiStandards(framework, {
 *   namespace: "uri://school.example",
 *   subjects: ["uri://ed-fi.org/AcademicSubjectDescriptor#Other"],
 *   gradeLevels: ["uri://ed-fi.org/GradeLevelDescriptor#Ungraded"],
 * });
 * value[0]?.["learningStandardId"]; // => "Listens"
 * ```
 */
export function toEdFiStandards(
  framework: Framework,
  about: EdFiStandardsAbout,
): Imported<readonly JsonRecord[]> {
  const [main] = framework.languages;
  const say = (text: Text): string => plain(text, [about.language ?? main], main);
  const issues: InteropIssue[] = [];
  const known = new Set<string>(framework.competencies.map(({ id }) => id));
  const value = framework.competencies.flatMap((one, at): readonly JsonRecord[] => {
    const path = ["competencies", at];
    if (isTooLong(one.id)) {
      const data = { field: "learningStandardId", most: mostOfId };
      issues.push(interopIssue("ed-fi-too-long", { path }, data, "error", "left-out"));
      return [];
    }
    const carried = carriedOf(one);
    const cut = (field: string, text: string, most: number): string =>
      // What Ed-Fi itself said goes back as it is.
      carried[field] === text ? text : cutTo(text, most, field, path, issues);
    const above = one.partOf !== undefined && known.has(one.partOf) ? one.partOf : undefined;
    const isLost = above !== undefined && isTooLong(above);
    if (isLost) {
      const data = { field: "parentLearningStandardReference", most: mostOfId };
      issues.push(interopIssue("ed-fi-too-long", { path }, data, "warning", "left-out"));
    }
    const parent = isLost ? undefined : above;
    const before = recordIn(carried, "parentLearningStandardReference");
    const external = known.has(textIn(before, "learningStandardId") ?? "") ? {} : before;
    return [
      present({
        ...lists(about),
        namespace: about.namespace,
        contentStandard: { title: say(framework.title) },
        ...carried,
        learningStandardId: one.id,
        description: cut("description", say(one.statement ?? one.name), 1024),
        learningStandardItemCode:
          one.code === undefined ? undefined : cut("learningStandardItemCode", one.code, 60),
        parentLearningStandardReference:
          parent === undefined
            ? Object.keys(external).length === 0
              ? undefined
              : external
            : before["learningStandardId"] === parent
              ? before
              : { learningStandardId: parent },
      }),
    ];
  });
  return { value, issues };
}

const mostOfId = 60;
const isTooLong = (id: string): boolean => Array.from(id).length > mostOfId;

const carriedOf = ({ extensions }: Competency): JsonRecord => {
  const carried: Json | undefined = extensions?.[edFiKey];
  return isRecord(carried) ? carried : {};
};

const lists = ({ subjects, gradeLevels }: EdFiStandardsAbout): JsonRecord => ({
  academicSubjects: subjects.map((academicSubjectDescriptor) => ({ academicSubjectDescriptor })),
  gradeLevels: gradeLevels.map((gradeLevelDescriptor) => ({ gradeLevelDescriptor })),
});
