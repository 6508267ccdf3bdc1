import type { AsOf, Log, Rating } from "@whole-learner/core";
import { type CompetencyDetermination, determine, type Policy } from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics";
import { sampleSchool } from "../src/sample-school/index.ts";

const { experiences, patterns: material, ...school } = sampleSchool();

/** The school that is asked. */
export const { framework, log, roster, policies } = school;

interface Material {
  readonly patterns: readonly {
    readonly number: number;
    readonly learner: string;
    readonly competencies: readonly string[];
    readonly results: readonly {
      readonly about: string;
      readonly policy: string;
      readonly asOf: AsOf;
      readonly says: object;
      readonly conversion?: "linear-by-maximum" | "through-the-goal";
    }[];
  }[];
  readonly logs: { readonly "linear-by-maximum": Log };
}

/** What the design works out, as test material. */
export const { patterns, logs } = material as object as Material;

/** A policy of the school. */
export const policyOf = (id: string): Policy => {
  const found = policies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

/** The learner who carries a pattern. */
export const carrierOf = (number: number): string =>
  patterns.find((pattern) => pattern.number === number)?.learner ?? "";

interface Asked {
  readonly learner: string;
  readonly about: string;
  readonly policy: Policy;
  readonly asOf?: AsOf;
  readonly evidence?: Log;
}

/** The determination of one learner in one competency. */
export function ask({
  learner,
  about,
  policy,
  asOf = "2026-05-29",
  evidence = log,
}: Asked): CompetencyDetermination {
  const { competencies } = determine({
    framework,
    evidence,
    policy,
    asOf,
    learners: [learner],
    roster,
    experiences,
  });
  const found = competencies.find(
    ({ competency, scale }) => competency === about && scale === "lantern",
  );
  if (found === undefined) throw new Error(about);
  return found;
}

/** A determination in a line: what educators read, with the policy's own rounding for display. */
export function line(found: CompetencyDetermination, { display }: Policy): string {
  switch (found.status) {
    case "determined":
      return `${round(found.score, display?.rounding ?? { places: 2, mode: "half-up", input: "snapped" })} ${found.level}`;
    case "insufficient":
      return `insufficient: ${found.lacks.map(({ code }) => code).join(", ")}`;
    case "judged":
      return `judged ${found.level}`;
    case "undetermined":
      return `undetermined: ${found.reason.code}`;
    case "no-evidence":
      return "no evidence";
    default:
      return found satisfies never;
  }
}

/** The letters of the design's comparison. */
export const letters = {
  A: "lantern-default",
  B: "leans-to-recent",
  C: "year-average",
  D: "shown-twice-kept",
  E: "ever-shown",
  F: "in-class-only",
  G: "self-averaged-in",
} as const;

/** Ratings of a learner in a competency as `when voice value`, oldest first. */
export const seriesOf = (number: number, about: string, evidence: Log = log): readonly string[] => {
  const learner = carrierOf(number);
  return evidence.entries
    .filter((entry): entry is Rating => entry.type === "rating")
    .filter((rating) => rating.learner === learner && rating.target.split("/")[0] === about)
    .sort((a, b) => (a.happened < b.happened ? -1 : a.happened > b.happened ? 1 : 0))
    .map(({ value, rater }) => {
      const number =
        value.kind === "level"
          ? ["", "exploring", "practicing", "applying", "adapting", "contributing"].indexOf(
              value.level,
            )
          : value.kind === "number"
            ? value.number
            : value.kind === "status"
              ? value.status
              : value.kind;
      return rater?.role === "educator" ? `${number}` : `${number} ${rater?.role}`;
    });
};
