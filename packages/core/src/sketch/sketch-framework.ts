import type { Competency } from "../framework/competency.ts";
import type { Framework } from "../framework/framework.ts";
import type { Outcome, OutcomePart } from "../framework/outcome.ts";
import type { Level } from "../framework/scale.ts";
import { canonicalJson } from "../identity/canonical-json.ts";
import { uuidV5 } from "../identity/uuid.ts";
import { type Issue, issue } from "../issue/issue.ts";
import { InvalidInputError } from "../issue/invalid-input-error.ts";

/** The namespace of sketched frameworks' ids: any fixed UUID will do. */
const namespace = "5c3ed0d6-3c5f-4dd5-9b0c-7f0f4b6a9e21";

/** A framework in a few words: level names, lowest first, and outcomes with their competencies. Names are ids too, so none may be used twice. */
export interface FrameworkSketch {
  readonly title?: string;
  /** Three to twelve level names, lowest first; their values are 1, 2, 3 ... */
  readonly scale: readonly string[];
  /** The level aimed at; the last but one, if left out. */
  readonly goal?: string;
  /** Competencies under each whole-learner outcome. */
  readonly outcomes: { readonly [outcome: string]: readonly string[] };
  /** Competencies under each academic outcome. */
  readonly academic?: { readonly [outcome: string]: readonly string[] };
}

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, position) => names.indexOf(name) !== position);

function faults({ scale, goal }: FrameworkSketch, names: readonly string[]): readonly Issue[] {
  const issues: Issue[] = [];
  if (scale.length < 3) issues.push(issue("too-small", ["scale"], { least: 3, what: "entries" }));
  if (scale.length > 12) issues.push(issue("too-big", ["scale"], { most: 12, what: "entries" }));
  if (goal !== undefined && !scale.includes(goal)) {
    issues.push(issue("unknown-level", ["goal"], { level: goal, scale: "scale" }));
  }
  for (const id of twice(scale))
    issues.push(issue("duplicate-id", ["scale"], { id, kind: "level" }));
  for (const id of twice(names))
    issues.push(issue("duplicate-id", ["outcomes"], { id, kind: "node" }));
  return issues;
}

/**
 * A real framework in a few lines, for first programs, docs and tests: names serve as ids, half steps can be rated, the goal is the last level but one
 * unless one is named. Throws `InvalidInputError` where a name is used twice or the scale is too short.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * framework.scales[0]?.goal; // => "Proficient"
 * framework.competencies; // => [{ id: "Presents ideas", name: "Presents ideas", reporting: "level", partOf: "Communicator" }]
 * ```
 */
export function sketchFramework(sketch: FrameworkSketch): Framework {
  const { title = "A sketch", scale, goal = scale.at(-2) ?? "", outcomes, academic = {} } = sketch;
  const parts: readonly (readonly [OutcomePart, FrameworkSketch["outcomes"]])[] = [
    ["whole-learner", outcomes],
    ["academic", academic],
  ];
  const listed = parts.flatMap(([part, named]) =>
    Object.entries(named).map(([outcome, competencies]) => ({ part, outcome, competencies })),
  );
  const names = listed.flatMap(({ outcome, competencies }) => [outcome, ...competencies]);
  const issues = faults(sketch, names);
  if (issues.length > 0) throw new InvalidInputError(issues);
  return {
    format: "whole-learner/framework@1",
    id: uuidV5(canonicalJson({ ...sketch }), namespace),
    version: "1",
    status: "draft",
    describes: "learners",
    title,
    languages: ["en"],
    gradeBands: [],
    scales: [
      {
        id: "scale",
        levels: scale.map((name, position): Level => ({ id: name, name, value: position + 1 })),
        goal,
        grain: 0.5,
      },
    ],
    domains: [],
    outcomes: listed.map(({ part, outcome }): Outcome => ({ id: outcome, name: outcome, part })),
    competencies: listed.flatMap(({ outcome, competencies }) =>
      competencies.map(
        (name): Competency => ({ id: name, name, reporting: "level", partOf: outcome }),
      ),
    ),
    indicators: [],
    progressions: [],
    relations: [],
  };
}
