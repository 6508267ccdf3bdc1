import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { share } from "./ask.ts";

const missing: Partial<Rating> = { value: { kind: "status", status: "missing" } };
const terms = [
  { id: "winter", from: "2026-01-01", until: "2026-02-28" },
  { id: "spring", from: "2026-03-01", until: "2026-06-30" },
] as const;

describe("a level that rests on an earlier period's result", () => {
  it("holds nothing with nothing behind it but work that never came", () => {
    const sections: Partial<Policy> = {
      score: { method: "most-recent" },
      hold: { rule: "high-water" },
      missing: { as: "value", value: 5 },
      window: { period: { of: terms, carry: "carry-in" } },
    };
    const found = share(ratings(missing, missing, 2), sections);
    expect(found).toMatchObject({ status: "determined", level: "2" });
    expect(found).not.toHaveProperty("held");
    expect(share(ratings(3, missing, 2), sections)).toMatchObject({ level: "5", held: {} });
  });
  it("ends with what was shown", () => {
    const entries = ratings(4, missing);
    const sections: Partial<Policy> = {
      missing: { as: "lowest" },
      window: { period: { of: terms, carry: "carry-in" } },
      hold: { rule: "latest", expires: { months: 2 } },
    };
    expect(share(entries, sections, "2026-03-10").status).toBe("determined");
    expect(share(entries, sections, "2026-03-11")).toMatchObject({
      status: "undetermined",
      reason: { code: "expired", data: { newest: "2026-01-10", until: "2026-03-10" } },
    });
  });
});
