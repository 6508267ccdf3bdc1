import type { CompetencyDetermination, Determinations } from "@whole-learner/mastery";
import { type CsvCell, type CsvWriting, writeCsv } from "./write-csv.ts";

const headers = [
  "learner",
  "competency",
  "status",
  "level",
  "score",
  "score domain",
  "scale",
  "band",
  "pieces",
  "newest",
  "held since",
  "modified",
  "reason",
  "as of",
  "policy",
  "policy version",
  "framework",
  "framework version",
] as const;

/** Why there is no level, by its codes; nothing where there is one. */
function reasonOf(one: CompetencyDetermination): string | undefined {
  switch (one.status) {
    case "insufficient":
      return one.lacks.map(({ code }) => code).join(" ");
    case "undetermined":
      return one.reason.code;
    case "no-evidence":
    case "determined":
    case "judged":
      return undefined;
    default:
      return one satisfies never;
  }
}

/**
 * Writes the determinations of competencies as CSV, one a row, each with the day, the policy and the framework that it is of: a row that is copied elsewhere still says where it
 * comes from. A level and a score stand only where there are any. There is no way back: a determination is made from evidence, never read.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { toDeterminationsCsv } from "@whole-learner/interop/csv";
 * import { determine, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 3], from: "2026-09-01" });
 * const found = determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" });
 * toDeterminationsCsv(found).split("\r\n")[1]?.split(",").slice(0, 1); // => ["ana"]
 * ```
 */
export function toDeterminationsCsv(
  { competencies, provenance }: Pick<Determinations, "competencies" | "provenance">,
  options: CsvWriting = {},
): string {
  const { asOf, policy, framework } = provenance;
  const source: readonly CsvCell[] = [
    typeof asOf === "string" ? asOf : `${asOf.happened} ${asOf.recorded}`,
    policy.id,
    policy.version,
    framework.id,
    framework.version,
  ];
  const rows = competencies.map((one): readonly CsvCell[] => [
    one.learner,
    one.competency,
    one.status,
    "level" in one ? one.level : undefined,
    one.status === "determined" ? one.score : undefined,
    one.status === "determined" ? one.scoreDomain : undefined,
    one.scale,
    one.band,
    one.pieces.length,
    one.newest,
    one.status === "determined" ? one.held?.since : undefined,
    one.modified,
    reasonOf(one),
    ...source,
  ]);
  return writeCsv(headers, rows, options);
}
