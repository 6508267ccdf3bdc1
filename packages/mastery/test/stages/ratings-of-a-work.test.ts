import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { ratings } from "../school.ts";
import { accountOf, share } from "./ask.ts";

describe("ratings of a work that the log tells nothing else of", () => {
  const entries = ratings(
    { number: 4, demonstration: "d", setting: "class", happened: "2026-03-02" },
    { number: 2, demonstration: "d", setting: "home", happened: "2026-09-16" },
    { number: 3, demonstration: "d", setting: "work", happened: "2026-03-02" },
    { number: 3, setting: "class", happened: "2026-01-10" },
  );
  const [first, second, third, other] = entries as readonly Rating[];
  const orders = [
    entries,
    [...entries].reverse(),
    [third, first, other, second],
  ] as readonly (readonly Rating[])[];
  it.each(orders.map((order) => [order.map(({ id }) => id).join(" "), order] as const))(
    "say the same in the order %s: the first of them speaks for when and where it happened",
    (_, order) => {
      const account = accountOf(order);
      expect(account.works.map(({ happened }) => happened).sort()).toEqual([
        "2026-01-10",
        "2026-03-02",
      ]);
      const [work] = account.works.filter(({ work }) => work === "d");
      expect(work?.ratings.map(({ evidence }) => evidence.id)).toEqual(["r1", "r3", "r2"]);
      expect(work?.circumstances.setting).toBe("class");
      expect(share(order, { sufficiency: { settings: 2 } })).toMatchObject({
        status: "insufficient",
        lacks: [{ code: "settings", data: { have: 1, need: 2 } }],
      });
      expect(share(order, { sufficiency: { newestWithin: { days: 150 } } })).toMatchObject({
        status: "insufficient",
        newest: "2026-03-02",
      });
    },
  );
});
