import { describe, expect, it } from "vitest";
import { en } from "../language/en/index.ts";
import { headingsOf } from "../../test/headings-of.ts";
import { compose, wide } from "../../test/staff-pages.ts";
import * as fixture from "../../test/staff-school.ts";

describe("the opportunity map", () => {
  it("tells what can be shown where, how many had a chance, and who had which", () => {
    expect(headingsOf(compose.opportunity())).toEqual([
      "What can be shown where",
      "Where each competency can be shown",
      "Who had which",
    ]);
    expect(headingsOf(compose.opportunity({ audience: "school" }))).toEqual([
      "What can be shown where",
      "Where each competency can be shown",
    ]);
  });

  it("says first what nobody can show yet, as the school's debt", () => {
    expect(wide(compose.opportunity())).toContain(
      "No opportunity yet for anybody. The school owes one: Repair trust, Know what helps me feel ready and Model a change.",
    );
  });

  it("counts who took part and who had none, by name for educators", () => {
    const page = wide(compose.opportunity());
    expect(page).toMatch(/Ferry studio +1 Sept 2025 to 29 May 2026 .* 6\n/);
    expect(page).toMatch(
      /Improve a solution +For the youngest and For others +2 of 6 +Ábel Quist, Elsewhere Olsen, Mina Calder and Ñuria Vega/,
    );
  });

  it("withholds from the school as a whole what is of a few, and says so", () => {
    const school = wide(compose.opportunity({ audience: "school" }));
    // The fixture school has six learners: that none had a chance is all that may be told.
    expect(school).toMatch(
      /Improve a solution +For the youngest and For others +withheld +withheld/,
    );
    expect(school).toMatch(/Repair trust +none yet +0 +withheld/);
    expect(school).toContain(en.staff.withheldHow);
    expect(wide(compose.opportunity())).not.toContain(en.staff.withheldHow);
    const shown = wide(
      compose.opportunity({ audience: "school", smallCounts: { limit: 1, zeros: "show" } }),
    );
    expect(shown).toMatch(/Improve a solution +For the youngest and For others +2 of 6 +4/);
    expect(shown).not.toContain(en.staff.withheldHow);
  });

  it("tells where and with whom, for how long and what makes it worth having", () => {
    const experiences = {
      ...fixture.opportunity.experiences,
      experiences: fixture.opportunity.experiences.experiences.map((one) =>
        one.id === "ferry"
          ? {
              ...one,
              features: ["authentic", "harbour/by-boat"] as const,
              setting: "community",
              partner: { name: "Harbour Trust" },
              hours: 40,
            }
          : one,
      ),
    };
    expect(wide(compose.opportunity({ experiences }))).toContain(
      "Community, with Harbour Trust · 40 h",
    );
    expect(wide(compose.opportunity({ experiences }))).toContain("authentic and harbour/by-boat");
  });
});
