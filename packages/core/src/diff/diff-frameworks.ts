import type { Framework } from "../framework/framework.ts";
import type { Change, ChangeKind } from "./change.ts";
import { type Comparison, compareEntity } from "./compare-entities.ts";
import type { MainLanguages } from "./compare-field.ts";
import { compareNodes } from "./compare-nodes.ts";
import { compareProgressions } from "./compare-progressions.ts";
import { comparePromise } from "./compare-promise.ts";
import { compareRelations } from "./compare-relations.ts";
import { compareScales } from "./compare-scales.ts";

/** What is different between two versions of a framework, in the order of the document. */
export interface FrameworkDiff {
  readonly changes: readonly Change[];
  readonly counts: DiffCounts;
}

/** How many changes there are, in all and of each kind. */
export interface DiffCounts {
  readonly total: number;
  readonly of: { readonly [K in ChangeKind]: number };
}

/** In the order of the document; lists come under headings of their own. */
const framework: Pick<Comparison<Framework>, "fields" | "parts"> = {
  fields: {
    format: "plain",
    id: "plain",
    version: "plain",
    status: "plain",
    describes: "plain",
    title: "text",
    description: "text",
    languages: "plain",
    publisher: "plain",
    uri: "plain",
    adopted: "plain",
    licence: "parts",
    vision: "parts",
    portrait: "parts",
    vocabulary: "parts",
    gradeBands: "parts",
    scales: "parts",
    domains: "parts",
    outcomes: "parts",
    competencies: "parts",
    indicators: "parts",
    progressions: "parts",
    relations: "parts",
    extensions: "plain",
  },
  parts: (before, after, main) => [
    ...comparePromise(before, after, main),
    ...compareScales(before, after, main),
    ...compareNodes(before, after, main),
    ...compareProgressions(before, after, main),
    ...compareRelations(before, after, main),
  ],
};

function count(changes: readonly Change[]): DiffCounts {
  const of = {
    added: 0,
    removed: 0,
    retired: 0,
    restored: 0,
    reworded: 0,
    moved: 0,
    reordered: 0,
    resequenced: 0,
    revalued: 0,
    "goal-changed": 0,
    "expectation-changed": 0,
    changed: 0,
  } satisfies { [K in ChangeKind]: number };
  for (const { change } of changes) of[change] += 1;
  return { total: changes.length, of };
}

/**
 * What is different between two versions of a framework, told as people speak of it: added, removed, retired, reworded (by language), moved,
 * another value for a level, another goal, another expectation; anything else as a field that changed. Things are found again by
 * their id, or by what makes them one of a kind. Whether a text is plain or by language, and in which sequence keys stand, is no
 * difference. A framework and itself give no change; the other way round, everything is mirrored. Time grows with the size of both.
 *
 * @example
 * ```ts
 * import { diffFrameworks, parseFramework } from "@whole-learner/core";
 * const before = parseFramework({
 *   format: "whole-learner/framework@1",
 *   id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
 *   title: "Our promise",
 *   scales: [],
 *   competencies: [{ id: "presents", name: "Presents ideas" }],
 * });
 * const competencies = before.competencies.map((one) => ({ ...one, name: "Shares ideas" }));
 * diffFrameworks(before, { ...before, competencies }).changes; // => [{ change: "reworded", item: { kind: "competency", id: "presents", field: "name" }, language: "en", before: "Presents ideas", after: "Shares ideas" }]
 * ```
 */
export function diffFrameworks(before: Framework, after: Framework): FrameworkDiff {
  const main: MainLanguages = { before: before.languages[0], after: after.languages[0] };
  const changes = compareEntity(framework, { kind: "framework" }, [before, after], main);
  return { changes, counts: count(changes) };
}
