import {
  collectProducts,
  collectSum,
  compareSnapped,
  exactMean,
  quotientOf,
} from "@whole-learner/psychometrics/numeric";
import type { CategoryRule, ConversionRounding } from "./conversion.ts";
import type { ItemAccount, ItemSetAside, RoundingStep } from "./mark-result.ts";
import { rounded } from "./rounded.ts";
import type { Settled } from "./settle-items.ts";

/** What a category came to, before its share of the whole is known. */
export interface CategoryNumber {
  readonly items: readonly ItemAccount[];
  readonly setAside: readonly ItemSetAside[];
  readonly number?: number;
  readonly rounding?: RoundingStep;
}

/** What is asked of a category. */
export interface CategoryQuestion {
  readonly items: readonly Settled[];
  readonly combine: CategoryRule;
  readonly dropLowest: number;
  readonly full: number;
  readonly rounding: ConversionRounding;
}

/** Lower shares first; of equal ones, more possible points first, then by id: the order in which items are handed over never matters. */
const byShare = (a: Settled, b: Settled): number =>
  compareSnapped(a.points / a.of, b.points / b.of) ||
  compareSnapped(b.of, a.of) ||
  (a.item < b.item ? -1 : 1);

/** full * points / of, rounded once. */
const worthOf = ({ points, of }: Pick<Settled, "points" | "of">, full: number): number =>
  quotientOf(collectProducts([full], [points]), collectSum([of]));

/** The number of one category: its lowest items dropped, then all points over all possible, or the mean of what items are worth. */
export function convertCategory(question: CategoryQuestion): CategoryNumber {
  const { items, combine, dropLowest, full, rounding } = question;
  const ranked = items.filter(({ of }) => of > 0).sort(byShare);
  const bonuses = items.filter(({ of }) => of === 0);
  // Without anything possible there is no share, and nothing that a bonus could be added to.
  const pooling = combine === "pooled" && ranked.length > 0;
  const drop = Math.min(dropLowest, Math.max(ranked.length - 1, 0));
  const dropped = new Set(ranked.slice(0, drop).map(({ item }) => item));
  const kept = items.filter(({ item, of }) => (of > 0 ? !dropped.has(item) : pooling));
  const setAside: readonly ItemSetAside[] = [
    ...(pooling ? [] : bonuses).map(
      ({ item }): ItemSetAside => ({ item, reason: { code: "nothing-possible", data: {} } }),
    ),
    ...ranked
      .slice(0, drop)
      .map(({ item }): ItemSetAside => ({ item, reason: { code: "dropped-as-lowest", data: {} } })),
  ];
  const accounts = kept.map(({ item, points, of }): ItemAccount => {
    if (of === 0) return { item, points, of };
    const each = combine === "mean" ? rounding.items : undefined;
    return { item, points, of, ...rounded(worthOf({ points, of }, full), each) };
  });
  if (ranked.length === 0) return { items: [], setAside };
  const number =
    combine === "pooled"
      ? quotientOf(
          collectProducts(
            kept.map(() => full),
            kept.map(({ points }) => points),
          ),
          collectSum(kept.map(({ of }) => of)),
        )
      : exactMean(accounts.map((account) => account.number ?? 0));
  return { items: accounts, setAside, ...rounded(number, rounding.categories) };
}
