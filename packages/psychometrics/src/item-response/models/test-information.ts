import { demandAbility } from "./demand-ability.ts";
import { itemInformation } from "./item-information.ts";
import type { ItemOptions, ResponseItem } from "./response-item.ts";

/** What a set of items tells about an ability. */
export interface TestInformation {
  readonly information: number;
  /** 1 / sqrt(information); null where the items tell nothing. */
  readonly standardError: number | null;
}

/**
 * The information of items together, and the standard error that an estimate from them all has. Errors: RangeError as `categoryProbabilities`.
 *
 * Source: Lord, Applications of item response theory to practical testing problems (1980), 5.2 to 5.4; Samejima, Psychometrika Monograph 17 (1969).
 *
 * @example
 * ```ts
 * import { testInformation } from "@whole-learner/psychometrics";
 * const item = { model: "two-parameter", discrimination: 2, difficulty: 0 } as const;
 * testInformation([item, item, item, item], 0); // => { information: 4, standardError: 0.5 }
 * ```
 */
export function testInformation(
  items: readonly ResponseItem[],
  ability: number,
  options: ItemOptions = {},
): TestInformation {
  demandAbility(ability);
  const information = items.reduce((sum, item) => sum + itemInformation(item, ability, options), 0);
  return { information, standardError: information > 0 ? 1 / Math.sqrt(information) : null };
}
