import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { share } from "./ask.ts";

describe("a month in which the day of the newest piece is missing", () => {
  const entries = ratings({ number: 4, happened: "2026-01-31", recorded: "2026-01-31" });
  const sections: Partial<Policy> = { sufficiency: { newestWithin: { months: 1 } } };
  it("ends recency on the day that it says, to the day", () => {
    const { changesAt } = share(entries, sections, "2026-02-01");
    const ends = changesAt?.slice(0, 10) ?? "";
    const before = new Date(Date.parse(ends) - 1).toISOString().slice(0, 10);
    expect(share(entries, sections, before).status).toBe("determined");
    // The first day on which the answer can change; from the next on that is said again, until it has.
    let [day, found] = [ends, share(entries, sections, ends)];
    for (let times = 0; found.status === "determined" && times < 4; times += 1) {
      day = found.changesAt?.slice(0, 10) ?? "";
      found = share(entries, sections, day);
    }
    expect([day, found.status]).toEqual(["2026-03-01", "insufficient"]);
  });
});
