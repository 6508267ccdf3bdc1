import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import { edited, judgement, one, rating } from "../../test/migrate/migrated.ts";
import type { Relevel } from "../edit/recipes/relevel.ts";
import type { Framework } from "../framework/framework.ts";
import type { Scale } from "../framework/scale.ts";

describe("levels that are lost", () => {
  it("keeps what is lost apart from what its level would mean now", () => {
    const swapped: Relevel = {
      type: "relevel",
      scale: "four",
      levels: [1, 2, 3, 4].map((step) => ({ id: `${step}`, name: `${step}`, value: step })),
      mapping: [
        { from: "3", to: "4" },
        { from: "4", to: "3" },
      ],
    };
    const to = { ...edited(swapped), gradeBands: [] };
    const more = { levels: [swapped] };
    expect(one(rating({ band: "3-5" }), to, more)).toEqual({
      after: [rating({ band: "3-5", scale: "four@1" })],
      fate: "lost",
      reasons: [{ code: "band-gone", data: { band: "3-5" } }],
    });
    const two = rating({ band: "3-5", value: { kind: "level", level: "2" } });
    expect(one(two, to, more).after).toEqual([two]);
    const unknown = rating({ band: "3-5", value: { kind: "level", level: "9" } });
    expect(one(unknown, to, more).after).toEqual([unknown]);
    const named = rating({ band: "3-5", scale: "four", target: "drafts" });
    expect(one(named, to, more).after).toEqual([{ ...named, scale: "four@1" }]);
    const elsewhere = rating({ band: "3-5", scale: "none" });
    expect(one(elsewhere, to, more).after).toEqual([elsewhere]);
    const points = rating({ band: "3-5", value: { kind: "points", points: 1, of: 2 } });
    expect(one(points, to, more).after).toEqual([points]);
    const number = rating({ band: "3-5", value: { kind: "number", number: 3 } });
    expect(one(number, to, more).after).toEqual([{ ...number, scale: "four@1" }]);
    const low = rating({ band: "3-5", value: { kind: "number", number: 1 } });
    expect(one(low, to, more).after).toEqual([low]);
    expect(one(judgement(), to, more).after).toEqual([
      judgement({ value: { kind: "level", level: "four@1/3", band: "3-5" } }),
    ]);
    const taken = { ...to, scales: [...to.scales, { ...(to.scales[1] as Scale), id: "four@1" }] };
    expect(one(rating({ band: "3-5" }), taken, more).after).toEqual([
      rating({ band: "3-5", scale: "four@1#2" }),
    ]);
  });

  it("keeps a level apart from one with its id on another scale", () => {
    const other: Framework = {
      ...promise,
      gradeBands: [],
      competencies: promise.competencies.map((competency) =>
        competency.id === "presents" ? { ...competency, scale: "three" } : competency,
      ),
    };
    expect(one(judgement({ value: { kind: "level", level: "3" } }), other)).toEqual({
      after: [judgement({ value: { kind: "level", level: "four@1/3" } })],
      fate: "lost",
      reasons: [{ code: "scale-differs", data: { scale: "four", now: "three" } }],
    });
    const four = judgement({ value: { kind: "level", level: "4" } });
    expect(one(four, other).after).toEqual([four]);
    const number = rating({ band: "3-5", value: { kind: "number", number: 2 } });
    expect(one(number, other).after).toEqual([{ ...number, scale: "four@1" }]);
    const exempt = judgement({ target: "none", value: { kind: "exempt" } });
    expect(one(exempt, other).after).toEqual([exempt]);
  });
});
