import { describe, expect, it } from "vitest";
import { text } from "../../../test/panel-page.ts";
import { first, second, sheet } from "../../../test/panel.ts";
import { en } from "../../language/en/index.ts";
import { renderText } from "../../render/text/index.ts";
import { composePanelSheet, type CriterionRecord, type PanelSheet } from "../index.ts";

const after = (change: Partial<CriterionRecord>): Partial<PanelSheet> => ({
  pages: "after",
  after: { criteria: [{ ...first, ...change }] },
});

describe("after the event", () => {
  it("tells ratings by role with how far apart they are, and names nobody", () => {
    const page = text({ pages: "after" });
    expect(page).toMatch(/After · What the panel agreed +22 May 2026\n/);
    expect(page).toContain("The ratings are 2 levels apart.");
    expect(page).toMatch(
      /1 · Educator \(chair\) +4 Adapting +Changed the layout after the trial\.\n/,
    );
    expect(page).toMatch(/4 · Community partner +2 Practicing +No trial yet with bus drivers\.\n/);
    expect(page).not.toMatch(/Nadia|Luis Ferrer|Imani|Ruth/);
  });

  it("tells what the ratings are together, in numbers below the words", () => {
    const page = text({ pages: "after" });
    expect(page).toContain(
      "Mean 3.25 · median 3.5 (lower 3, upper 4) · no majority · our rule takes no side: we talk until we agree",
    );
    expect(page).toContain("Mean 3.75 · median 4 · majority 4 · by our rule 4");
  });

  it("tells the second look, the agreed result with its reason, the decision, and the next day", () => {
    const page = text({ pages: "after" });
    expect(page).toContain("Second look, opened 22 May 2026, closed 26 May 2026");
    expect(page).toContain("Agreed: 3 Applying. Every trial was with people Mina already knew.");
    expect(page).toMatch(/\[x\] Revise/i);
    expect(page).toMatch(/\[ \] Pass/);
    expect(page).toContain("To revise: Try the layout with two bus drivers");
    expect(page).toContain("Next date: 12 June 2026");
    expect(page).toContain("Help: Studio hours on Tuesdays.");
    expect(page).toContain("For the panel");
  });

  it.each([
    [{ opened: "2026-05-22" }, "Second look, opened 22 May 2026"],
    [undefined, "Second look due"],
  ])("says how far a second look is: %j", (secondLook, said) => {
    const { secondLook: _, ...rest } = first;
    const record = secondLook === undefined ? rest : { ...rest, secondLook };
    const page = text({ pages: "after", after: { criteria: [record] } });
    expect(page).toContain(said);
    expect(text({ pages: "after", after: { criteria: [second] } })).not.toContain("Second look");
  });

  it("says where nobody saw enough, who did not, and that all are at one level", () => {
    const none = after({ ratings: [{ member: "brandt" }], result: { status: "not-rated" } });
    expect(text(none)).toContain("Nobody saw enough to rate.");
    expect(text(none)).toMatch(/1 · Educator \(chair\) +I did not see enough +—\n/);
    const { result } = second;
    const same = { ...result, levelsApart: 0 } as NonNullable<CriterionRecord["result"]>;
    expect(text(after({ result: same }))).toContain("The ratings are all at one level.");
    const one = { ...result, levelsApart: 1 } as NonNullable<CriterionRecord["result"]>;
    expect(text(after({ result: one }))).toContain("1 level apart.");
    const { result: _, ...raw } = first;
    expect(text({ pages: "after", after: { criteria: [raw] } })).toContain(
      "Every rating as it was given.",
    );
    expect(text(after({ ratings: [] }))).not.toContain("Ratings by role");
  });

  it("is a page to fill in until something was agreed and decided", () => {
    const { after: _, ...open } = sheet;
    const page = renderText(composePanelSheet({ ...open, pages: "after" }, en), { width: 400 });
    for (const line of [
      "The level we agree on",
      "Our reason",
      "To revise:",
      "Next date:",
      "Help:",
    ]) {
      expect(page).toContain(line);
    }
    expect(page).not.toMatch(/\[x\]/i);
    const { agreed: __, reason: ___, ...talking } = first;
    const waiting = text({ pages: "after", after: { criteria: [talking] } });
    expect(waiting).toContain("The level we agree on");
    const passed = { criteria: [first, second], decision: "pass" } as const;
    expect(text({ pages: "after", after: passed })).not.toContain("To revise:");
  });
});
