import type { RatingValue, Scale } from "@whole-learner/core";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import type { Problem } from "@whole-learner/core";
import type { TurnedAwayReasons } from "../pieces/turned-away.ts";

/** The number that a rating is on a scale, or why it is none. */
export type NumberOf =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly reason: Problem<TurnedAwayReasons> };

const notOnScale = (value: string): NumberOf => ({
  ok: false,
  reason: { code: "not-on-scale", data: { value } },
});

/** Places a rating on a scale. A zero is a rating like any other; a number outside the scale is none of it. */
export function numberOf(value: Exclude<RatingValue, { kind: "status" }>, scale: Scale): NumberOf {
  switch (value.kind) {
    case "level": {
      const level = scale.levels.find(({ id }) => id === value.level);
      return level === undefined ? notOnScale(value.level) : { ok: true, number: level.value };
    }
    case "number": {
      const least = scale.levels[0]?.value ?? value.number;
      const most = scale.levels.at(-1)?.value ?? value.number;
      const { number } = value;
      return compareSnapped(number, least) < 0 || compareSnapped(number, most) > 0
        ? { ok: false, reason: { code: "outside-scale", data: { number, least, most } } }
        : { ok: true, number };
    }
    case "points":
      return notOnScale("points");
    case "met":
      return notOnScale("met");
    default:
      return value satisfies never;
  }
}
