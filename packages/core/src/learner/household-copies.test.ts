import { describe, expect, it } from "vitest";
import { learnerOf } from "../../test/rosters/roster-of.ts";
import { householdCopies } from "./household-copies.ts";

describe("the copies of a report", () => {
  it("are one for every household, in its languages", () => {
    const ana = learnerOf("ana", {
      languages: ["es"],
      households: [
        { id: "h1", languages: ["es", "en"] },
        { id: "h2", name: "Ms Field", languages: ["en"] },
      ],
    });
    expect(householdCopies(ana)).toEqual([
      { household: "h1", languages: ["es", "en"] },
      { household: "h2", name: "Ms Field", languages: ["en"] },
    ]);
  });

  it("are one in the learner's languages where there is no household", () => {
    expect(householdCopies(learnerOf("ana", { languages: ["ar", "en"] }))).toEqual([
      { languages: ["ar", "en"] },
    ]);
    expect(householdCopies(learnerOf("ana"))).toEqual([{ languages: [] }]);
  });
});
