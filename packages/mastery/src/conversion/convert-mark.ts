import type { Problem } from "@whole-learner/core";
import {
  atLeast,
  collectProducts,
  collectSum,
  compareSnapped,
  inDomain,
  quotientOf,
} from "@whole-learner/psychometrics/numeric";
import type { Conversion } from "./conversion.ts";
import { conversionSource } from "./conversion-source.ts";
import { convertCategories } from "./convert-categories.ts";
import { notConverted } from "./not-converted.ts";
import { rounded } from "./rounded.ts";
import type { ConversionInput } from "./mark-item.ts";
import { markAt } from "./mark-at.ts";
import type { CategoryAccount, ConversionAccount, MarkResult } from "./mark-result.ts";
import type { IncompleteReasons } from "./reasons.ts";
import { settleItems, type SettledItems } from "./settle-items.ts";

/** The exact sum of weight times number over the exact sum of weights; extra credit stands above the line alone. NaN where nothing has weight. */
function totalOfCategories(
  categories: readonly CategoryAccount[],
  { emptyCategories }: Conversion,
): number {
  const taking = categories.filter(
    ({ number }) => number !== undefined || emptyCategories === "zero",
  );
  return quotientOf(
    collectProducts(
      taking.map(({ number = 0 }) => number),
      taking.map(({ weight }) => weight),
    ),
    collectSum(taking.flatMap(({ extra, weight }) => (extra ? [] : [weight]))),
  );
}

/** What keeps the result open, before its number is looked at. */
function openBefore(
  conversion: Conversion,
  { open }: SettledItems,
  categories: readonly CategoryAccount[],
): readonly Problem<IncompleteReasons>[] {
  const empty = categories.filter(
    ({ number, extra, weight }) => number === undefined && !extra && weight > 0,
  );
  // A weight of 0 is for display alone: what has it fills no minimum.
  const have = categories.reduce(
    (count, { items, weight }) => count + (weight > 0 ? items.length : 0),
    0,
  );
  const { items: need = 0 } = conversion.incomplete ?? {};
  return [
    ...open,
    ...(conversion.emptyCategories === "incomplete" ? empty : []).map(
      ({ category }): Problem<IncompleteReasons> => ({
        code: "empty-category",
        data: { category },
      }),
    ),
    ...(have < need
      ? [{ code: "too-few-items", data: { have, need } } satisfies Problem<IncompleteReasons>]
      : []),
  ];
}

/**
 * Stage 14, apart from mastery and only when asked: items of one learner (points, levels, determinations, posted results) become one number and,
 * where the conversion has them, a mark and a pass.
 *
 *     items as points of possible -> drop the lowest -> category numbers -> weights -> limit -> rounding -> mark
 *
 * Sums and quotients are exact and rounded once, so that the order of the items never matters. Mindsets are set aside unless the conversion
 * says otherwise; excused, exempt and not taught yet never count. Throws nothing.
 *
 * @example
 * ```ts
 * import { convertMark, parseConversion } from "@whole-learner/mastery";
 * const items = [
 *   { kind: "points", id: "quiz", points: 8, of: 10 },
 *   { kind: "points", id: "project", points: 100, of: 100 },
 * ] as const;
 * const whole = { places: 0, mode: "half-up", input: "snapped" } as const;
 * const ours = parseConversion({ format: "whole-learner/conversion@1", id: "ours", rounding: { total: whole } });
 * const pooled = convertMark(ours, { items });
 * const means = convertMark({ ...ours, combine: "mean" }, { items });
 * [pooled, means].map((result) => result.status === "converted" && result.number); // => [98, 90]
 * ```
 */
export function convertMark(conversion: Conversion, input: ConversionInput): MarkResult {
  // 1. Items: what counts, what is set aside, what keeps the whole open.
  const settled = settleItems(conversion, input);
  if ("code" in settled) return notConverted(settled);
  // 2. Categories and their shares.
  const source = conversionSource(conversion);
  const { categories, setAside } = convertCategories(conversion, settled);
  const made: ConversionAccount = { conversion: source, categories, setAside };
  const open = openBefore(conversion, settled, categories);
  const [first, ...rest] = open;
  if (first !== undefined) return { status: "incomplete", why: [first, ...rest], account: made };
  if (categories.every(({ number }) => number === undefined))
    return notConverted({ code: "nothing-to-convert", data: {} });
  // 3. The whole.
  const numbers = categories.flatMap(({ number, items }) => [
    number ?? 0,
    ...items.map((item) => item.number ?? 0),
  ]);
  const total = totalOfCategories(categories, conversion);
  if (!numbers.every(inDomain)) return notConverted({ code: "outside-domain", data: {} });
  if (Number.isNaN(total)) return notConverted({ code: "no-weight", data: {} });
  if (!inDomain(total)) return notConverted({ code: "outside-domain", data: {} });
  const { most = total } = conversion;
  const limited = compareSnapped(total, most) > 0 ? most : total;
  const last = rounded(limited, conversion.rounding?.total);
  // 4. What cuts read.
  const compared = conversion.compare === "rounded" ? last.number : limited;
  const account: ConversionAccount = {
    ...made,
    total,
    ...(limited === total ? {} : { limitedTo: most }),
    ...(last.rounding === undefined ? {} : { rounding: last.rounding }),
    compared,
  };
  const from = conversion.incomplete?.below;
  if (from !== undefined && !atLeast(compared, from)) {
    const why: Problem<IncompleteReasons> = { code: "below", data: { number: compared, from } };
    return { status: "incomplete", why: [why], account };
  }
  const mark = conversion.marks && markAt(compared, conversion.marks);
  const passed = conversion.pass && passes(conversion.pass, compared, mark);
  return {
    status: "converted",
    number: last.number,
    ...(mark === undefined ? {} : { mark }),
    ...(passed === undefined ? {} : { passed }),
    account,
  };
}

const passes = (
  rule: NonNullable<Conversion["pass"]>,
  compared: number,
  mark: string | undefined,
): boolean =>
  "from" in rule ? atLeast(compared, rule.from) : mark !== undefined && rule.marks.includes(mark);
