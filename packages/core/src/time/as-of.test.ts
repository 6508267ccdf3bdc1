import { describe, expect, it } from "vitest";
import { kiritimati } from "../../test/zones.ts";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { asOfBounds } from "./as-of.ts";
import { fixedZone } from "./fixed-zone.ts";

const day = Date.parse("2026-05-29");
const hour = 3_600_000;

describe("the bounds of a question's time", () => {
  it("hold the whole of a day in the zone", () => {
    expect(asOfBounds("2026-05-28")).toEqual({ happenedBefore: day, recordedBefore: day });
    expect(asOfBounds("2026-05-28", fixedZone("+14:00"))).toEqual({
      happenedBefore: day - 14 * hour,
      recordedBefore: day - 14 * hour,
    });
    expect(asOfBounds("1994-12-31", kiritimati).happenedBefore).toBe(
      Date.parse("1994-12-31T10:00:00.000Z"),
    );
  });

  it("hold an instant with its own millisecond, in any zone", () => {
    const at = "2026-05-29T00:00:00.000Z";
    const bounds = { happenedBefore: day + 1, recordedBefore: day + 1 };
    expect(asOfBounds(at)).toEqual(bounds);
    expect(asOfBounds(at, fixedZone("+14:00"))).toEqual(bounds);
    expect(asOfBounds("2026-05-29T02:00:00+02:00")).toEqual(bounds);
  });

  it("can differ in what had happened and what was known", () => {
    expect(asOfBounds({ happened: "2026-05-28", recorded: "2026-05-29T12:00:00.000Z" })).toEqual({
      happenedBefore: day,
      recordedBefore: day + 12 * hour + 1,
    });
  });

  it.each([
    ["2026-02-30", ["happened", "recorded"]],
    [{ happened: "2026-05-29", recorded: "2026-02-30" }, ["recorded"]],
    [{ happened: "2026-02-30", recorded: "2026-05-29" }, ["happened"]],
  ])("refuse %j, since nothing would be in", (asOf, keys) => {
    expect(() => asOfBounds(asOf)).toThrow(
      expect.objectContaining({
        constructor: InvalidInputError,
        issues: keys.map((key) => ({
          code: "not-a-moment",
          severity: "error",
          path: ["asOf", key],
          data: { found: "2026-02-30" },
        })),
      }),
    );
  });
});
