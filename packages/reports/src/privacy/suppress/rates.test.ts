import { describe, expect, it } from "vitest";
import { all, publication, withheld } from "../../../test/publication.ts";
import type { SuppressOptions } from "../index.ts";
import { suppress } from "../index.ts";

describe("rates", () => {
  const rate = (part: number, whole: number, options?: SuppressOptions): boolean | undefined =>
    suppress(
      publication({ part, whole }, [], { shares: [{ part: "part", whole: "whole" }] }),
      options,
    ).shares[0]?.shown;

  it.each([
    [12, 30, true],
    [10, 20, true],
    // Few reached it, few did not, nobody did, everybody did, few there are.
    [9, 30, false],
    [21, 30, false],
    [0, 30, false],
    [30, 30, false],
    [4, 8, false],
  ])("%i of %i: %s", (part, whole, shown) => {
    expect(rate(part, whole)).toBe(shown);
  });

  it("of none and of all are shown where zeros are", () => {
    expect(rate(0, 30, { zeros: "show" })).toBe(true);
    expect(rate(30, 30, { zeros: "show" })).toBe(true);
    expect(rate(29, 30, { zeros: "show" })).toBe(false);
  });

  it("that are not shown keep the whole where the part is the smaller secret", () => {
    const given = publication({ part: 27, whole: 30 }, [], {
      shares: [{ part: "part", whole: "whole" }],
    });
    expect(withheld(given)).toEqual(["part"]);
    expect(suppress(given).shares).toEqual([{ part: "part", whole: "whole", shown: false }]);
  });

  it("are not shown where only the whole is withheld", () => {
    const given = publication({ part: 12, whole: 30, few: 3, all: 33 }, [all("whole", "few")], {
      shares: [{ part: "part", whole: "whole" }],
    });
    expect(withheld(given)).toEqual(["whole", "few"]);
    expect(suppress(given).shares[0]?.shown).toBe(false);
  });
});
