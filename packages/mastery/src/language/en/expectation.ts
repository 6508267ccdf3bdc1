import type { Sentences } from "@whole-learner/core/issue";
import type { CannotSayReasons } from "../../expectation/against.ts";

/** Why a result and an expectation cannot be compared, in English. */
export const cannotSaySentences: Sentences<CannotSayReasons> = {
  "no-expectation": () => "Nothing in particular is expected.",
  "no-level": ({ status }) =>
    ({
      "no-evidence": "Nothing was seen yet.",
      insufficient: "There is not enough evidence yet.",
      undetermined: "No level can be said.",
    })[status],
  "other-competency": ({ competency, expected }) =>
    `The result is of "${competency}", and the expectation of "${expected}".`,
  "other-scale": ({ scale, expected }) =>
    `The result is on the scale "${scale}", and the expectation on "${expected}".`,
  "unknown-level": ({ level, expected }) =>
    `The scale does not have both "${level}" and "${expected}".`,
};
