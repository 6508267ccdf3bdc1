import type { Conversion } from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics/numeric";
import { mayShow } from "../../privacy/may-show.ts";
import type { Page } from "../learner-page/page.ts";

/**
 * Whether numbers of a conversion may stand on the page. Who sees no scores reads marks, and numbers only where the school makes no marks of
 * them and all are whole: no decimals, and no percents beside a letter.
 */
export const showsNumbers = (
  { audience }: Page,
  { marks }: Conversion,
  numbers: readonly number[],
): boolean =>
  mayShow("score", audience) ||
  (marks === undefined && numbers.every((number) => Number.isInteger(number)));

/** A number of a conversion as it is printed: whole ones whole, others rounded as the policy displays scores. */
export const convertedNumber = ({ language, plan }: Page, number: number): string => {
  const { rounding } = plan.sections.display;
  return Number.isInteger(number)
    ? language.number(number, 0)
    : language.number(round(number, rounding), rounding.places);
};
