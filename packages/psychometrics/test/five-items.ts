import { deepFreeze } from "@whole-learner/testkit";
import type { ResponseItem } from "../src/item-response/models/response-item.ts";

/** Five items that grow harder and sharper. */
export const five: readonly ResponseItem[] = deepFreeze(
  [-1, -0.5, 0, 0.5, 1].map((difficulty, at) => ({
    model: "two-parameter",
    discrimination: 0.8 + at / 4,
    difficulty,
  })),
);
