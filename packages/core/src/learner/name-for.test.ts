import { describe, expect, it } from "vitest";
import { learnerOf } from "../../test/rosters/roster-of.ts";
import { nameFor } from "./name-for.ts";

describe("a learner's name", () => {
  const robin = learnerOf("robin", { name: "Robin Vale", legalName: "Roberta Vale" });

  it("is the one they go by, and the legal one where a document must carry it", () => {
    expect(nameFor(robin, "display")).toBe("Robin Vale");
    expect(nameFor(robin, "legal")).toBe("Roberta Vale");
  });

  it("is both where there is no other", () => {
    expect(nameFor(learnerOf("ana"), "legal")).toBe("ana");
    expect(nameFor(learnerOf("ana"), "display")).toBe("ana");
  });
});
