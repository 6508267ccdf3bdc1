import type { Policy } from "@whole-learner/mastery";
import { presets } from "@whole-learner/mastery";

/** How Canvas calculates one outcome, by its own names. */
export interface CanvasCalculation {
  readonly method: string;
  /** The share of the newest in percent, or how often mastery must be shown. */
  readonly int?: number;
}

const whole = (int: number, least: number, most: number): boolean =>
  Number.isInteger(int) && int >= least && int <= most;

/**
 * Canvas's calculation as the section of a policy; undefined where Canvas has none of that name, or not with that number. What Canvas's files call `decaying_average` is the newest
 * against the mean of the rest; its newer `standard_decaying_average` is the recursive one.
 */
export function scoreOfCalculation({
  method,
  int,
}: CanvasCalculation): Policy["score"] | undefined {
  switch (method) {
    case "highest":
      return { method: "highest" };
    case "latest":
      return { method: "most-recent" };
    case "average":
      return { method: "mean" };
    case "n_mastery": {
      const times = int ?? 5;
      return whole(times, 1, 10)
        ? { method: "n-times", parameters: { times, target: "goal", result: "mean" } }
        : undefined;
    }
    case "decaying_average":
    case "weighted_average":
    case "standard_decaying_average": {
      const percent = int ?? 65;
      if (!whole(percent, 1, 99)) return undefined;
      const parameters = { newest: percent / 100 };
      return method === "standard_decaying_average"
        ? { method: "decaying-average", parameters }
        : { method: "latest-against-rest", parameters };
    }
    default:
      return undefined;
  }
}

/** The section of a policy as Canvas's calculation; undefined where Canvas has none that is the same. */
export function calculationOfScore(score: Policy["score"]): CanvasCalculation | undefined {
  switch (score.method) {
    case "highest":
      return { method: "highest" };
    case "most-recent":
      return { method: "latest" };
    case "mean":
      return { method: "average" };
    case "n-times": {
      const { times = 5, target = "goal", result = "mean" } = score.parameters ?? {};
      const same = target === "goal" && result === "mean" && whole(times, 1, 10);
      return same ? { method: "n_mastery", int: times } : undefined;
    }
    case "latest-against-rest":
    case "decaying-average": {
      const percent = Math.round((score.parameters?.newest ?? 0.65) * 100);
      const same = whole(percent, 1, 99) && percent / 100 === (score.parameters?.newest ?? 0.65);
      const method =
        score.method === "decaying-average" ? "standard_decaying_average" : "decaying_average";
      return same ? { method, int: percent } : undefined;
    }
    default:
      return undefined;
  }
}

/** What all of Canvas's methods share: how points are read, ordered, rounded and cut. */
export function policyOfCalculations(calculations: ReadonlyMap<string, CanvasCalculation>): Policy {
  // Outcomes that are calculated in the same way stand together; the way of most is the policy's own.
  const byWay = new Map<string, { readonly score: Policy["score"]; readonly of: string[] }>();
  for (const [competency, calculation] of calculations) {
    const score = scoreOfCalculation(calculation);
    if (score === undefined) continue;
    const way = JSON.stringify(score);
    const known = byWay.get(way);
    if (known === undefined) byWay.set(way, { score, of: [competency] });
    else known.of.push(competency);
  }
  const ways = [...byWay.values()];
  const most = ways.reduce((a, b) => (b.of.length > a.of.length ? b : a), {
    score: presets["canvas/weighted-average"].score,
    of: [] as string[],
  });
  const exceptions = ways.flatMap(({ score, of }) =>
    score === most.score ? [] : [{ when: { competency: of }, use: { score } }],
  );
  return {
    ...presets["canvas/weighted-average"],
    id: "canvas",
    score: most.score,
    ...(exceptions.length === 0 ? {} : { exceptions }),
  };
}

/** How a policy calculates one competency: its own way, or that of the last exception that is about competencies alone and names it. */
export function scoreFor({ score, exceptions = [] }: Policy, competency: string): Policy["score"] {
  let found = score;
  for (const { when, use } of exceptions) {
    const { competency: named, ...others } = when;
    if (use.score !== undefined && Object.keys(others).length === 0 && named?.includes(competency))
      found = use.score;
  }
  return found;
}
