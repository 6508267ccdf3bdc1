import { InvalidInputError } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../issue/findings.ts";
import { policyIssue } from "../issue/issue.ts";
import { foldSeries } from "../score/score.ts";
import type { Method, ScaleNumbers, ScoredSeries } from "./method.ts";
import type { LawCase, LawViolation, MethodLaw, Shown } from "./method-law.ts";
import { methodLaws } from "./method-laws.ts";
import type { Given, MethodParameters, Settled } from "./parameter.ts";
import { settleForMethod } from "./settle-for-method.ts";

/** A series by which a method is put to the test, with parameters and, where it asks for one, a scale. */
export interface MethodCase<P extends MethodParameters = MethodParameters> {
  readonly parameters: Given<P>;
  readonly series: ScoredSeries;
  readonly scale?: ScaleNumbers;
}

function caseOf<P extends MethodParameters, State>(
  method: Method<string, P, State>,
  { parameters, series, scale }: MethodCase<P>,
  path: readonly (string | number)[],
): LawCase {
  const settled = settleForMethod(method.parameters, parameters, [...path, "parameters"]);
  if (!settled.ok) throw new InvalidInputError<MasteryFindings>(settled.issues);
  // Settled against the method's own declaration, from which its type derives.
  const values = settled.value as Settled<P>;
  if (scale === undefined && method.needsScale?.(values) === true) {
    throw new InvalidInputError<MasteryFindings>([
      policyIssue("scale-needed", [...path, "parameters"], { method: method.id }),
    ]);
  }
  return {
    // Laws look at its traits alone.
    method: method as unknown as Method,
    series,
    fold: () => method.fold(values, scale),
    find: (other) => foldSeries(method, values, other, scale),
    shares: (other) => method.shares?.(values, other, scale),
    exactShares: (arithmetic, other) => method.exactShares?.(arithmetic, values, other, scale),
    looksAt: (pieces) => method.looksAt?.(values, pieces),
    kernels: () => method.kernels?.(values, scale) ?? {},
  };
}

function shownBy(law: MethodLaw, of: LawCase): Shown | undefined {
  try {
    return methodLaws[law](of);
  } catch {
    return { series: of.series };
  }
}

/**
 * The laws that a method breaks, with the series that show it; none for a method that keeps its word. Each case is put to every law
 * that the method's traits claim: so a caller's own method is held to what ours are. Deterministic: it shuffles and raises the
 * series it is given in fixed ways, so hand it many (a property test does). A method that throws breaks the law `throws` and whichever others could not be
 * looked at.
 *
 * Throws `InvalidInputError` where a case's parameters are out of bounds, or ask for a scale that it does not have.
 *
 * @example
 * ```ts
 * import { checkMethodLaws, defineMethod, scored, type Fold } from "@whole-learner/mastery";
 * const newestTwice = defineMethod({
 *   id: "acme/newest-twice",
 *   version: 1,
 *   parameters: {},
 *   traits: { reads: "scale", gives: "scale", order: "none", bounded: true, monotone: true, memory: "constant", weights: "one" },
 *   fold: (): Fold<number> => ({ init: () => 0, step: (_, { score }) => 2 * score, finish: scored }),
 * });
 * const series = [{ score: 1, weight: 1 }, { score: 4, weight: 1 }] as const;
 * checkMethodLaws(newestTwice, [{ parameters: {}, series }]).map(({ law }) => law); // => ["order-free", "bounded"]
 * ```
 */
export function checkMethodLaws<P extends MethodParameters, State>(
  method: Method<string, P, State>,
  cases: readonly MethodCase<P>[],
): readonly LawViolation[] {
  const laws = Object.keys(methodLaws) as MethodLaw[];
  return cases.flatMap((one, position) => {
    const of = caseOf(method, one, ["cases", position]);
    return laws.flatMap((law): LawViolation[] => {
      const shown = shownBy(law, of);
      return shown === undefined ? [] : [{ law, case: position, ...shown }];
    });
  });
}
