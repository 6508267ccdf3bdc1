import type {
  AchievementDescription,
  AlignmentRecord,
  LevelRecord,
  ResultRecord,
  ResultScale,
  ResultStatus,
} from "./achievement-record.ts";
import {
  expectType,
  type Part,
  partIn,
  parts,
  expectFields,
  say,
  without,
  words,
} from "./credential-reading.ts";

const statuses: readonly ResultStatus[] = [
  "Completed",
  "Enrolled",
  "Failed",
  "InProgress",
  "OnHold",
  "Provisional",
  "Withdrew",
];

function alignmentsIn(part: Part): readonly AlignmentRecord[] {
  return parts(part, "alignment").flatMap((found) => {
    expectType(found, "Alignment");
    expectFields(found, "targetName", "targetUrl");
    const uri = words(found, "targetUrl");
    if (uri === undefined) return [];
    return [
      {
        uri,
        ...without({
          name: words(found, "targetName"),
          code: words(found, "targetCode"),
          framework: words(found, "targetFramework"),
          type: words(found, "targetType"),
        }),
      },
    ];
  });
}

function levelIn(found: Part): readonly LevelRecord[] {
  expectType(found, "RubricCriterionLevel");
  expectFields(found, "id", "name");
  const id = words(found, "id");
  if (id === undefined) return [];
  const text = words(found, "points");
  const points = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return [
    {
      id,
      name: words(found, "name") ?? id,
      ...without({
        level: words(found, "level"),
        points: Number.isFinite(points) ? points : undefined,
        description: words(found, "description"),
      }),
    },
  ];
}

function scaleIn(found: Part): readonly ResultScale[] {
  expectType(found, "ResultDescription");
  expectFields(found, "id", "name", "resultType");
  const id = words(found, "id");
  if (id === undefined) return [];
  const levels = parts(found, "rubricCriterionLevel").flatMap(levelIn);
  const required = words(found, "requiredLevel");
  const isKnown = levels.some((level) => level.id === required);
  if (required !== undefined && !isKnown)
    say(
      found,
      "credential-level-unknown",
      { level: required },
      { at: "requiredLevel", repair: "left-out" },
    );
  return [
    {
      id,
      ...without({
        name: words(found, "name"),
        type: words(found, "resultType"),
        required: isKnown ? required : undefined,
      }),
      levels,
    },
  ];
}

/** An achievement. */
export function readAchievement(found: Part): AchievementDescription {
  expectType(found, "Achievement");
  expectFields(found, "id", "name", "description", "criteria");
  const criteria = partIn(found, "criteria");
  return {
    ...without({
      id: words(found, "id"),
      name: words(found, "name"),
      type: words(found, "achievementType"),
      description: words(found, "description"),
      criteria: criteria && (words(criteria, "narrative") ?? words(criteria, "id")),
      code: words(found, "humanCode"),
      language: words(found, "inLanguage"),
    }),
    alignments: alignmentsIn(found),
    scales: parts(found, "resultDescription").flatMap(scaleIn),
  };
}

/** The results of a subject, each looked up in the achievement's scales: the schema does not see that they belong together. */
export function readResults(
  subject: Part,
  scales: readonly ResultScale[],
): readonly ResultRecord[] {
  return parts(subject, "result").map((found) => {
    expectType(found, "Result");
    const named = words(found, "resultDescription");
    const achieved = words(found, "achievedLevel");
    const value = words(found, "value");
    const said = words(found, "status");
    const scale = scales.find(({ id }) => id === named);
    if (named !== undefined && scale === undefined)
      say(
        found,
        "credential-result-undescribed",
        { description: named },
        { at: "resultDescription" },
      );
    // Levels have URIs: one of another result description, as in the standard's own example, is still the level that is meant.
    const within = scale?.levels.find(({ id }) => id === achieved);
    const level =
      within ?? scales.flatMap(({ levels }) => levels).find(({ id }) => id === achieved);
    if (achieved !== undefined && (scale === undefined ? level : within) === undefined)
      say(
        found,
        "credential-level-unknown",
        { level: achieved },
        { at: "achievedLevel", repair: level === undefined ? "left-out" : "none" },
      );
    const status = statuses.find((one) => one === said);
    if (said !== undefined && status === undefined)
      say(
        found,
        "credential-status-unknown",
        { status: said },
        { at: "status", repair: "left-out" },
      );
    return without({ scale: named, level, value, status });
  });
}
