import { collectSum, quotientOf } from "@whole-learner/psychometrics/numeric";
import type { Category, Conversion } from "./conversion.ts";
import { convertCategory } from "./convert-category.ts";
import type { CategoryAccount, ConversionAccount } from "./mark-result.ts";
import { combineIn, onlyCategory, type SettledItems } from "./settle-items.ts";

const categoriesOf = ({ categories }: Conversion): readonly Category[] =>
  categories ?? [{ id: onlyCategory, weight: 1 }];

/** Each category by itself, then its share of the whole. */
export function convertCategories(
  conversion: Conversion,
  { counted, setAside }: SettledItems,
): Pick<ConversionAccount, "categories" | "setAside"> {
  const made = categoriesOf(conversion).map((category) => ({
    category,
    combine: combineIn(conversion, category.id),
    ...convertCategory({
      items: counted.filter((one) => one.category === category.id),
      combine: combineIn(conversion, category.id),
      dropLowest: category.dropLowest ?? 0,
      full: conversion.full ?? 100,
      rounding: conversion.rounding ?? {},
    }),
  }));
  const asZero = conversion.emptyCategories === "zero";
  const takesPart = (number: number | undefined): boolean => number !== undefined || asZero;
  const whole = collectSum(
    made.flatMap(({ category: { weight, extra }, number }) =>
      extra !== true && takesPart(number) ? [weight] : [],
    ),
  );
  return {
    categories: made.map((one): CategoryAccount => {
      const { id, weight, extra = false } = one.category;
      const part = takesPart(one.number) && weight > 0 ? collectSum([weight]) : undefined;
      const share = part === undefined ? 0 : quotientOf(part, whole);
      return {
        category: id,
        combine: one.combine,
        weight,
        // Over a whole of nothing there is no share; the caller says so.
        share: Number.isNaN(share) ? 0 : share,
        extra,
        items: one.items,
        ...(one.number === undefined ? {} : { number: one.number }),
        ...(one.rounding === undefined ? {} : { rounding: one.rounding }),
      };
    }),
    setAside: [...setAside, ...made.flatMap((one) => one.setAside)],
  };
}
