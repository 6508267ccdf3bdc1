import { describe, expect, it } from "vitest";
import { ratings } from "../school.ts";
import { share } from "./about-mina.ts";

describe("sufficiency", () => {
  const three = ratings(
    { number: 4, experience: "a", setting: "class", kind: "test" },
    { number: 4, experience: "b", setting: "class", kind: "test", rater: { role: "family" } },
    4,
  );
  it.each([
    [{ pieces: 3 }, []],
    [{ pieces: 4 }, [["pieces", 3, 4]]],
    [{ experiences: 2 }, []],
    [{ experiences: 3 }, [["experiences", 2, 3]]],
    [{ settings: 2 }, [["settings", 1, 2]]],
    [{ voices: 2 }, []],
    [{ voices: 3 }, [["voices", 2, 3]]],
    [
      { kinds: 2, pieces: 5 },
      [
        ["pieces", 3, 5],
        ["kinds", 1, 2],
      ],
    ],
  ] as const)("%j lacks %j", (sufficiency, expected) => {
    const found = share(three, { sufficiency });
    const lacks = found.status === "insufficient" ? found.lacks : [];
    expect(
      lacks.map(({ code, data }) => [
        code,
        "have" in data ? data.have : 0,
        "need" in data ? data.need : 0,
      ]),
    ).toEqual(expected);
    expect(found.status).toBe(expected.length === 0 ? "determined" : "insufficient");
  });

  it.each([
    [{ months: 12 }, "2027-03-10", "determined"],
    [{ months: 12 }, "2027-03-11", "insufficient"],
    [{ days: 30 }, "2026-04-09", "determined"],
    [{ days: 30 }, "2026-04-10", "insufficient"],
  ] as const)("the newest within %j of %s: %s", (newestWithin, day, status) => {
    const found = share(three, { sufficiency: { newestWithin } }, day);
    expect(found.status).toBe(status);
    if (found.status === "insufficient")
      expect(found.lacks[0]).toMatchObject({ code: "recency", data: { newest: "2026-03-10" } });
  });

  it("says when time alone changes it", () => {
    expect(share(three, { sufficiency: { newestWithin: { months: 12 } } }).changesAt).toBe(
      "2027-03-11T00:00:00.000Z",
    );
    expect(
      share(three, { sufficiency: { newestWithin: { days: 30 } } }, "2026-03-20").changesAt,
    ).toBe("2026-04-10T00:00:00.000Z");
    expect(share(three, { window: { lastDays: 100 } }, "2026-03-20").changesAt).toBe(
      "2026-04-20T00:00:00.000Z",
    );
    expect(share(three).changesAt).toBeUndefined();
    // What was said of the day before and of the day itself.
    expect(
      share(three, { sufficiency: { newestWithin: { months: 12 } } }, "2027-03-10").status,
    ).toBe("determined");
  });
});
