import { InvalidInputError } from "@whole-learner/core/issue";
import type { Framework, FrameworkIndex, LearnerId } from "@whole-learner/core";
import { compile } from "../compile/compile.ts";
import { type Determinations, determine } from "../determine/determine.ts";
import type { Question } from "../determine/question.ts";
import type { Cause, ChangeCounts, Comparison, Difference } from "./comparison.ts";
import { differencesOf, type Said } from "./differences.ts";
import { causeOrder, type PlannedQuestion, replacements } from "./replacements.ts";
import { transitionsOf } from "./transitions.ts";
import { ownLog } from "../timeline/own-log.ts";

type Result = Said;

/** A learner and what is asked, as one key: JSON, so that no separator in an id can join two cases, and a place for each kind. */
const keyOf = (one: Result): string =>
  JSON.stringify([
    one.learner,
    "competency" in one && [one.competency, one.scale],
    "outcome" in one && one.outcome,
    "domain" in one && one.domain,
  ]);

const byKey = <T extends Result>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [keyOf(one), one] as const));

interface Pair<T extends Result> {
  readonly key: string;
  readonly one: T;
  readonly from: T | undefined;
  readonly to: T | undefined;
  readonly differences: readonly Difference[];
}

/** Every case of either, in the order of the first and then of the second. */
function pairsOf<T extends Result>(a: readonly T[], b: readonly T[]): readonly Pair<T>[] {
  const [left, right] = [byKey(a), byKey(b)];
  return [...new Map([...left, ...right])].map(([key, one]): Pair<T> => {
    const [from, to] = [left.get(key), right.get(key)];
    return { key, one, from, to, differences: differencesOf(from, to) };
  });
}

const hasChanged = ({ differences }: { readonly differences: readonly Difference[] }): boolean =>
  differences.length > 0;

/**
 * A question about fewer learners, for several runs. Whom it does not ask about it is not made to ask about: a learner that only the other
 * question's roster or log has is in none of its results.
 */
function about(question: PlannedQuestion, learners: readonly LearnerId[]): PlannedQuestion {
  const known = question.learners ?? question.roster?.learners.map(({ id }) => id);
  return known === undefined
    ? { ...question, evidence: ownLog(question.evidence, learners) }
    : { ...question, learners: known.filter((id) => learners.includes(id)) };
}

/** What a question says, or nothing where its parts do not fit together: such a mixture is no answer of anybody's. */
function tryToDetermine(question: PlannedQuestion): Determinations | undefined {
  try {
    return determine(question);
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined;
    throw error;
  }
}

const everything = (found: Determinations): readonly Result[] => [
  ...found.competencies,
  ...found.outcomes,
  ...found.domains,
  ...found.portraits,
];

/** Finds for a changed case the first part of the second question that alone changes what the first says. */
function causesOf(
  a: PlannedQuestion,
  b: PlannedQuestion,
  learners: readonly LearnerId[],
): (pair: Pair<Result>) => Cause {
  const runs = (learners.length === 0 ? [] : replacements(a, b)).flatMap(({ cause, question }) => {
    const found = tryToDetermine(about(question, learners));
    return found === undefined ? [] : [{ cause, results: byKey<Result>(everything(found)) }];
  });
  return ({ key, from }) =>
    runs.find(({ results }) => differencesOf(from, results.get(key)).length > 0)?.cause ?? "joint";
}

function countsOf(pairs: readonly Pair<Result>[]): ChangeCounts {
  const moved = pairs.filter(({ differences }) =>
    differences.some((one) => one === "presence" || one === "status" || one === "level"),
  );
  return { cases: pairs.length, changed: pairs.filter(hasChanged).length, standing: moved.length };
}

const frameworkOf = ({ framework }: Question): Framework =>
  "format" in framework ? framework : (framework satisfies FrameworkIndex).framework;

const planned = (question: Question): PlannedQuestion => {
  const { policy } = question;
  return { ...question, policy: "sections" in policy ? policy : compile(policy) };
};

/** What a change says of both questions. */
const changeOf = <T extends Result>(pair: Pair<T>, causeOf: (pair: Pair<Result>) => Cause) => {
  const { from, to, differences } = pair;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    // Only of changed cases, which differ in something.
    differences: differences as readonly [Difference, ...Difference[]],
    cause: causeOf(pair),
  };
};

/**
 * What two questions over the same learners say differently: two policies, two frameworks, or a log before and after. Each change with
 * the first input or stage whose replacement alone makes it; how many there are; and how many went from where to where. When a result would
 * change by time alone is not compared.
 *
 * Throws `InvalidInputError` where one of the policies does not fit its framework. Takes as many runs as the questions differ in parts.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { compare, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const evidence = sketchEvidence(framework, {
 *   learner: "ana",
 *   competency: "Presents ideas",
 *   levels: [1, 1, 4, 4],
 *   from: "2026-09-01",
 * });
 * const question = { framework, evidence, asOf: "2026-11-22" };
 * const { competencies, counts } = compare(
 *   { ...question, policy: policies.mean },
 *   { ...question, policy: policies.mostRecent },
 * );
 * competencies.map(({ differences, cause }) => [differences, cause]); // => [[["level", "score"], "score"]]
 * counts.competencies; // => { cases: 1, changed: 1, standing: 1 }
 * ```
 */
export function compare(from: Question, to: Question): Comparison {
  const [a, b] = [planned(from), planned(to)];
  const [before, after] = [determine(a), determine(b)];
  const competencies = pairsOf(before.competencies, after.competencies);
  const outcomes = pairsOf(before.outcomes, after.outcomes);
  const domains = pairsOf(before.domains, after.domains);
  const portraits = pairsOf(before.portraits, after.portraits);
  const all: readonly Pair<Result>[] = [...competencies, ...outcomes, ...domains, ...portraits];
  const changed = all.filter(hasChanged);
  const learners = [...new Set(changed.map(({ one }) => one.learner))];
  const causeOf = causesOf(a, b, learners);
  const changes = competencies.filter(hasChanged).map((pair) => ({
    learner: pair.one.learner,
    competency: pair.one.competency,
    scale: pair.one.scale,
    ...changeOf(pair, causeOf),
  }));
  const counts = new Map<Cause, number>();
  for (const { cause } of changes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return {
    from: before.provenance,
    to: after.provenance,
    competencies: changes,
    outcomes: outcomes.filter(hasChanged).map((pair) => ({
      learner: pair.one.learner,
      outcome: pair.one.outcome,
      ...changeOf(pair, causeOf),
    })),
    domains: domains.filter(hasChanged).map((pair) => ({
      learner: pair.one.learner,
      domain: pair.one.domain,
      ...changeOf(pair, causeOf),
    })),
    portraits: portraits.filter(hasChanged).map((pair) => ({
      learner: pair.one.learner,
      ...changeOf(pair, causeOf),
    })),
    counts: { competencies: countsOf(competencies), outcomes: countsOf(outcomes) },
    causes: causeOrder.flatMap((cause) => {
      const count = counts.get(cause);
      return count === undefined ? [] : [{ cause, count }];
    }),
    transitions: transitionsOf(
      competencies.map(({ one, from: was, to: is }) => ({ scale: one.scale, from: was, to: is })),
      [frameworkOf(a), frameworkOf(b)],
    ),
  };
}
