import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { checkDocument, type Document, plainWords, walk } from "../src/document/index.ts";
import { composeEquityView, publishCohorts } from "../src/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { byEngine } from "./by-engine.ts";
import { counts, equity } from "./equity.ts";
import { isThePageLookedAt } from "./golden-file.ts";
import { roster } from "./staff-school.ts";

const { provenance } = byEngine({ provenance: equity.provenance });
const view = deepFreeze({ ...equity, provenance });
const wide = (document: Document): string => renderText(document, { width: 400 });

describe("the equity view", () => {
  it.each([en, es])("is the page that was looked at, in $tag", (language) => {
    const page = composeEquityView(view, language);
    expect(checkDocument(page)).toEqual([]);
    isThePageLookedAt(`equity-view.school.${language.tag}`, page);
  });

  it("tells opportunity and conditions first, then results, and what differences describe", () => {
    const page = composeEquityView(view, en);
    const headings = [...walk(page)].flatMap(({ node }) =>
      node.type === "section" ? [plainWords(node.heading)] : [],
    );
    expect(headings).toEqual(["Opportunity and conditions", "Results"]);
    const text = wide(page);
    expect(text).toContain("Differences describe what the system provided, not what learners are.");
    expect(text.indexOf("Learners who had an opportunity, by way to school")).toBeLessThan(
      text.indexOf("Learners of whom enough was seen for a level, by way to school"),
    );
    expect(text.indexOf("enough was seen")).toBeLessThan(
      text.indexOf("at the goal, by way to school"),
    );
  });

  it("holds shares against the goal with their intervals, in the school's order, and tells no difference between groups", () => {
    const text = wide(composeEquityView(view, en));
    // Wilson: 24 of 36 at 95 % is 0.503 to 0.798.
    expect(text).toMatch(/On foot +24 of 36 +50 % and 80 %/);
    expect(text).not.toMatch(/gap|compared|than|difference between/i);
    const groups = [...walk(composeEquityView(view, en))].flatMap(({ node }) =>
      node.type === "chart" && node.drawing.kind === "bars"
        ? [node.drawing.bars.map(({ label }) => label)]
        : [],
    );
    expect(groups).toEqual([
      ["By ferry", "On foot", "From the island"],
      ["By ferry", "On foot", "From the island"],
    ]);
  });

  it("tells that the school gave a whole group no opportunity", () => {
    expect(wide(composeEquityView(view, en))).toMatch(/Improve a solution +0 of 40/);
  });

  it("withholds small groups and what tells them, and names nobody", () => {
    const text = wide(composeEquityView({ ...view, audience: "educator" }, en));
    expect(text).toContain("From the island: withheld");
    expect(text).toContain(en.staff.withheldHow);
    expect(text).not.toMatch(/\b[124] of 4\b|1 of 2\b/);
    for (const { name } of roster.learners) expect(text).not.toContain(name);
  });
});

describe("a publication of several reports", () => {
  const [first] = counts;
  const table = first as (typeof counts)[number];

  it("withholds beside a small group the next one, from which it could be worked out", () => {
    const [[shown] = []] = publishCohorts(deepFreeze([[table]]));
    expect(shown?.groups.map(({ learners }) => learners)).toEqual(["withheld", 52, "withheld"]);
    expect(shown?.groups[0]?.withOpportunity).toBe("withheld");
  });

  it("guards all of its tables together: what one hides, another does not tell", () => {
    const apart = {
      ...table,
      dimension: "language",
      groups: table.groups.slice(0, 2).map((one, at) => ({
        ...one,
        group: `l${at}`,
        learners: at === 0 ? 44 : 52,
        withOpportunity: { count: 43, of: at === 0 ? 44 : 52, lower: 0, upper: 1 },
      })),
    };
    const [one = [], two = []] = publishCohorts(deepFreeze([[table], [apart]]));
    const shownOf = (tables: typeof one) =>
      tables.flatMap(({ groups }) => groups.map(({ learners }) => learners));
    // 44 + 52 is 96: with 40 and 52 of the first printed, the island's four would be what is left.
    expect(shownOf(one).filter((count) => count === "withheld").length).toBeGreaterThanOrEqual(2);
    expect(shownOf(two)).toEqual([44, 52]);
  });

  it("shows everything from a limit of one on, and tells nobody apart from withheld", () => {
    const [shown = []] = publishCohorts(deepFreeze([counts]), { limit: 1, zeros: "show" });
    expect(shown[0]?.groups[2]).toMatchObject({ learners: 4, atGoal: { count: 1, of: 2 } });
    expect(shown[1]?.groups[0]?.atGoal).toBeUndefined();
    const [hidden = []] = publishCohorts(deepFreeze([counts]));
    expect(hidden[1]?.groups[0]?.atGoal).toBe("withheld");
  });
});
