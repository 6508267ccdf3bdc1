import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import { judgement, one, rating, without } from "../../test/migrate/migrated.ts";
import type { Entry } from "../evidence/log.ts";

describe("grade bands in a log that is migrated", () => {
  const to = { ...promise, gradeBands: promise.gradeBands.slice(1) };

  const reasons = [{ code: "band-gone", data: { band: "3-5" } }];

  it("loses what was seen in a band that is gone", () => {
    expect(one(rating({ band: "3-5" }), to)).toEqual({
      after: [rating({ band: "3-5" })],
      fate: "lost",
      reasons,
    });
    expect(one(judgement(), to)).toEqual({ after: [judgement()], fate: "lost", reasons });
    const demonstration: Entry = {
      type: "demonstration",
      id: "d",
      happened: "2026-01-10",
      learners: ["ana"],
      band: "3-5",
    };
    expect(one(demonstration, to)).toEqual({ after: [demonstration], fate: "lost", reasons });
    expect(one({ ...demonstration, band: "6-8" }, to).fate).toBe("unaffected");
    expect(one(rating({ band: "6-8" }), to).fate).toBe("unaffected");
    expect(one(rating({ band: "unknown" }), to).fate).toBe("unaffected");
  });

  it("tells every reason", () => {
    const none = { ...without("shares"), gradeBands: [] };
    expect(one(rating({ target: "shares", band: "3-5" }), none).reasons).toEqual([
      { code: "target-gone", data: { target: "shares" } },
      ...reasons,
    ]);
  });
});
