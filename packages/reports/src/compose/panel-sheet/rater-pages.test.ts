import { describe, expect, it } from "vitest";
import { headings, text } from "../../../test/panel-page.ts";
import { sheet } from "../../../test/panel.ts";
import { en } from "../../language/en/index.ts";
import { renderText } from "../../render/text/index.ts";
import { composePanelSheet } from "../index.ts";

describe("a rater's sheet", () => {
  const own = (rater: string): string => text({ pages: { rater } });

  it("asks for level, evidence, a strength and a question", () => {
    const page = own("imani");
    expect(page).toMatch(/During · Imani Soto’s sheet +Fill in alone\./);
    expect(page).toContain("Learner and work  Mina Calder, A safer crossing for Ferry Street");
    expect(page).toMatch(/Role +Fellow learner\n/);
    expect(page).toContain("At the goal “I can plan a goal: applying, 6-8.”");
    expect(page).toMatch(/Level I saw/);
    expect(page).toMatch(/\[ \] I did not see enough/);
    expect(page).toContain("What I saw or heard that shows it");
    expect(page).toContain("A strength to name");
    expect(page).toContain("A question to think about");
  });

  it("is that of one rater, and blind to everything that was rated", () => {
    const page = own("imani");
    expect(page).not.toMatch(/Nadia|Luis Ferrer|Ruth|Changed the layout|Agreed|Mean|revise|\[x\]/i);
    const { after: _, ...open } = sheet;
    const blank = renderText(composePanelSheet({ ...open, pages: { rater: "imani" } }, en), {
      width: 400,
    });
    const withoutDigest = (said: string): string => said.replace(/digest of inputs \S+ \S+/, "");
    expect(withoutDigest(page)).toBe(withoutDigest(blank).replaceAll("\u00a0", " "));
  });

  it("leaves out a criterion that the framework does not have", () => {
    expect(headings({ pages: { rater: "imani" }, criteria: [{ competency: "GONE?" }] })).toEqual([
      "Imani Soto’s sheet",
    ]);
  });
});
