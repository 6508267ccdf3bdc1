import { describe, expect, it } from "vitest";
import { headingsOf } from "../../test/headings-of.ts";
import { compose, wide } from "../../test/staff-pages.ts";
import * as fixture from "../../test/staff-school.ts";
import { en } from "../language/en/index.ts";
import { composeEvidenceLoad } from "./index.ts";

describe("the evidence load", () => {
  it("says what the policy needs, by educator and term, how it was counted, and what was entered", () => {
    const document = compose.load();
    expect(headingsOf(document)).toEqual(["What the policy needs", "What was entered"]);
    const page = wide(document);
    expect(page).toContain(
      "The policy needs 27 ratings in 2 terms, from 2 educators, for 17 pairs of a learner and a competency.",
    );
    expect(page).toMatch(
      /Educator +Learners +Learner and competency +Autumn +Spring +All terms +Of these, by others/,
    );
    expect(page).toMatch(/Joseph Anand +5 +15 +12 +11 +23 +0/);
    expect(page).toMatch(/everybody else +5 +8/);
    expect(page).toContain(
      "Nothing is asked for what is told in words alone: Know what helps me feel ready.",
    );
    expect(page).toContain("policy Harbour default 3");
  });

  it("says what has to come from others, and nothing of what was entered where nothing is known", () => {
    const { load, entered: _, ...rest } = fixture.load;
    const page = composeEvidenceLoad({ ...rest, load: { ...load, byOthers: 3 } }, en);
    expect(wide(page)).toContain("3 of them have to come from other voices than the educator’s.");
    expect(headingsOf(page)).toEqual(["What the policy needs"]);
  });

  it("calls people and terms by id where it has no name for them", () => {
    const page = wide(compose.load({ people: [], termNames: {} }));
    expect(page).toMatch(/anand +5 +15/);
    expect(page).toMatch(/competency +t1 +t2/);
  });
});
