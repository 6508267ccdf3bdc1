import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import { one, rating } from "../../test/migrate/migrated.ts";
import type { Framework } from "../framework/framework.ts";

describe("the scale of a rating in a log that is migrated", () => {
  it("names the scale where what it is about is rated on another by now", () => {
    const other: Framework = {
      ...promise,
      competencies: promise.competencies.map((competency) =>
        competency.id === "presents" ? { ...competency, scale: "three" } : competency,
      ),
    };
    expect(one(rating(), other)).toEqual({
      after: [rating({ scale: "four" })],
      fate: "carried",
      reasons: [{ code: "scale-named", data: { scale: "four" } }],
    });
    expect(one(rating({ value: { kind: "number", number: 2.5 } }), other).after).toEqual([
      rating({ value: { kind: "number", number: 2.5 }, scale: "four" }),
    ]);
    expect(one(rating({ scale: "three" }), other)).toMatchObject({
      after: [rating({ scale: "three" })],
      fate: "unaffected",
    });
    expect(one(rating({ value: { kind: "met", met: true } }), other).fate).toBe("unaffected");
  });

  it("renames a scale that a rating names", () => {
    const moved: Framework = {
      ...promise,
      scales: promise.scales.map((scale) => ({ ...scale, id: `new-${scale.id}` })),
      competencies: promise.competencies.map(({ scale, ...competency }) => competency),
      progressions: [],
    };
    const mappings = promise.scales.map(({ id }) => ({
      scale: id,
      toScale: `new-${id}`,
      mapping: [],
    }));
    const level = { code: "level-moved", data: { scale: "three", from: "3", to: "3" } };
    expect(one(rating({ scale: "three" }), moved, { levels: mappings })).toEqual({
      after: [rating({ scale: "new-three" })],
      fate: "carried",
      reasons: [level, { code: "scale-named", data: { scale: "new-three" } }],
    });
    expect(
      one(rating({ scale: "three", value: { kind: "number", number: 2 } }), moved, {
        levels: mappings,
      }),
    ).toMatchObject({ after: [{ scale: "new-three", value: { number: 2 } }], fate: "carried" });
    expect(one(rating(), moved, { levels: mappings })).toMatchObject({
      after: [rating()],
      fate: "carried",
    });
  });
});
