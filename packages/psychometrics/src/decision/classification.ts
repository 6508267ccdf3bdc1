import { compareSnapped } from "../numeric/compare-snapped.ts";
import { normalCdf } from "../numeric/normal-cdf.ts";

/** How well a classification is to be trusted. */
export interface Classification {
  /** P(category), by person and category. */
  readonly probabilities: readonly (readonly number[])[];
  /** The share of persons in the category that they are in: the mean of P(category assigned). */
  readonly accuracy: number;
  /** P(a second, equal measurement assigns the same category): the mean over persons of the sum of P². */
  readonly consistency: number;
  /** Consistency beyond chance: (Pc - sum m²) / (1 - sum m²), m the mean probability of each category; undefined where all are sure to be in one. */
  readonly kappa: number | undefined;
}

/** There are no persons to classify. */
export interface NoPersons {
  readonly status: "not-computable";
  readonly reason: "no-persons";
}

/** A computed result. */
export type Classified = ({ readonly status: "computed" } & Classification) | NoPersons;

/**
 * Accuracy and consistency of a classification by cuts, from estimates with normal errors (Rudner's index): P(category c) =
 * Φ((upper cut - theta) / se) - Φ((lower cut - theta) / se). A person is in the category that holds the estimate, from its lower cut on.
 *
 * Errors: RangeError where the lists differ in length, an error is not finite and above 0, or cuts do not ascend.
 *
 * Source: Rudner, Computing the expected proportions of misclassified examinees, Practical Assessment, Research & Evaluation 7 (2001), 14;
 * Expected classification accuracy, the same 10 (2005), 13.
 *
 * @example
 * ```ts
 * import { classificationByNormal } from "@whole-learner/psychometrics";
 * const found = classificationByNormal([{ estimate: 0, standardError: 1 }], [0]);
 * found.status === "computed" ? [found.accuracy, found.consistency] : found.reason; // => [0.5, 0.5]
 * ```
 */
export function classificationByNormal(
  persons: readonly { readonly estimate: number; readonly standardError: number }[],
  cuts: readonly number[],
): Classified {
  for (const [i, cut] of cuts.entries()) {
    if (!(Number.isFinite(cut) && cut > (cuts[i - 1] ?? Number.NEGATIVE_INFINITY))) {
      throw new RangeError(`cuts: ${cut} does not ascend`);
    }
  }
  const probabilities = persons.map(({ estimate, standardError }) => {
    if (!Number.isFinite(estimate)) throw new RangeError(`estimate: ${estimate} is not finite`);
    if (!(standardError > 0 && standardError < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`standardError: ${standardError} is no finite number above 0`);
    }
    const at = cuts.map((cut) => (cut - estimate) / standardError);
    return Array.from({ length: cuts.length + 1 }, (_, category) =>
      between(
        at[category - 1] ?? Number.NEGATIVE_INFINITY,
        at[category] ?? Number.POSITIVE_INFINITY,
      ),
    );
  });
  const assigned = persons.map(
    ({ estimate }) => cuts.filter((cut) => compareSnapped(estimate, cut) >= 0).length,
  );
  return indices(probabilities, assigned);
}

/** Φ(high) - Φ(low), in the tail where they lose nothing. */
const between = (low: number, high: number): number =>
  low > 0 ? normalCdf(-low) - normalCdf(-high) : normalCdf(high) - normalCdf(low);

/**
 * The same from posterior masses of levels, as level tracking or item response gives them: no normal error is supposed. Without a word of
 * another, each person is in the likeliest level.
 *
 * Errors: RangeError where persons have different numbers of levels, masses are not from 0 to 1 or do not sum to 1 (within 1e-6), or an assigned level is none.
 *
 * Source: as {@link classificationByNormal}, with posterior masses in place of the normal error.
 *
 * @param assigned - the level of each person, a code from 0
 *
 * @example
 * ```ts
 * import { classificationByMasses } from "@whole-learner/psychometrics";
 * const found = classificationByMasses([[0.2, 0.8], [0.9, 0.1]]);
 * found.status === "computed" ? found.accuracy.toFixed(2) : found.reason; // => "0.85"
 * ```
 */
export function classificationByMasses(
  masses: readonly (readonly number[])[],
  assigned: readonly number[] = masses.map(likeliest),
): Classified {
  const levels = masses[0]?.length ?? 0;
  if (assigned.length !== masses.length) {
    throw new RangeError(`assigned: ${assigned.length} for ${masses.length} persons`);
  }
  for (const [person, row] of masses.entries()) {
    const sum = row.reduce((total, mass) => total + mass, 0);
    if (row.length !== levels || !(Math.abs(sum - 1) <= 1e-6)) {
      throw new RangeError(`masses: person ${person} has ${row.length} that sum to ${sum}`);
    }
    const wrong = row.find((mass) => mass < 0 || mass > 1 + 1e-6);
    if (wrong !== undefined) {
      throw new RangeError(`masses: ${wrong} of person ${person} is no number from 0 to 1`);
    }
    const level = assigned[person] as number;
    if (row[level] === undefined) throw new RangeError(`assigned: ${level} is no level`);
  }
  return indices(masses, assigned);
}

const likeliest = (row: readonly number[]): number =>
  row.reduce((best, mass, level) => (mass > (row[best] as number) ? level : best), 0);

function indices(
  probabilities: readonly (readonly number[])[],
  assigned: readonly number[],
): Classified {
  const persons = probabilities.length;
  if (persons === 0) return { status: "not-computable", reason: "no-persons" };
  let accuracy = 0;
  let consistency = 0;
  const margins = (probabilities[0] as readonly number[]).map(() => 0);
  for (const [person, row] of probabilities.entries()) {
    accuracy += row[assigned[person] as number] as number;
    for (const [category, p] of row.entries()) {
      consistency += p * p;
      margins[category] = (margins[category] as number) + p / persons;
    }
  }
  const chance = margins.reduce((sum, margin) => sum + margin * margin, 0);
  const agreed = consistency / persons;
  return {
    status: "computed",
    probabilities,
    accuracy: accuracy / persons,
    consistency: agreed,
    kappa: compareSnapped(chance, 1) === 0 ? undefined : (agreed - chance) / (1 - chance),
  };
}
