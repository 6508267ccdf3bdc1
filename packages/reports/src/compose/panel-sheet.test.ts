import { describe, expect, it } from "vitest";
import { composed, headings, text } from "../../test/panel-page.ts";
import { sheet } from "../../test/panel.ts";
import * as school from "../../test/school.ts";
import { checkDocument } from "../document/index.ts";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import { renderText } from "../render/text/index.ts";
import { composePanelSheet, type PanelSheet } from "./index.ts";

describe("the panel sheet", () => {
  it("holds before, one sheet for each rater and after, in this order, a page each", () => {
    expect(headings({})).toEqual([
      "What we will look at",
      "Criteria at the goal, and on either side",
      "Roles",
      "How we decide",
      "How we listen",
      "Conflict of interest",
      "Nadia Brandt’s sheet",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "Luis Ferrer’s sheet",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "Imani Soto’s sheet",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "Ruth Kalla’s sheet",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "What the panel agreed",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "Decision",
    ]);
    expect(composed().children.filter(({ type }) => type === "page-break")).toHaveLength(5);
  });

  it("says whose it is, of which work, when and where", () => {
    const page = text();
    for (const line of [
      "Panel sheet for\nMina Calder",
      "A safer crossing for Ferry Street",
      "Event             defence",
      "When and where    22 May 2026, 10:00, Studio 2",
      "Grades            6 to 8",
      "Evidence through  26 May 2026",
      "Prepared          27 May 2026",
      "Questions, or something looks wrong? Ask the chair, or write to panels@harbour.example",
      "Ratings are kept as they were given.",
      "Report HB-26D-0033 · first issue, replaces none · digest of inputs ",
      "· The Harbour Promise 2.1",
    ]) {
      expect(page).toContain(line);
    }
    const { kind, title, runningTitle } = composed();
    expect([kind, title, runningTitle]).toEqual([
      "panel-sheet",
      "Panel sheet: Mina Calder",
      "Mina Calder, panel sheet, 22 May 2026",
    ]);
    const { place: _, at: __, band: ___, ...bare } = sheet.event;
    expect(text({ event: bare })).toContain("When and where    22 May 2026\n");
    expect(text({ event: bare })).not.toContain("Grades  ");
  });

  it("is the same from an index, and knows a learner that the roster does not have by id", () => {
    expect(text({ roster: { ...school.roster, learners: [] } })).toContain("Panel sheet for\nmina");
  });

  it.each([
    ["Evidence through", en],
    ["Evidencia hasta", es],
    ["证据截至", zhHans],
    ["الأدلة حتى", ar],
    ["Minh chứng đến ngày", vi],
  ])("says through which day the panel looked: %s", (label, language) => {
    const through = (change: Partial<PanelSheet>): string | undefined =>
      text(change, language)
        .split("\n")
        .find((line) => line.startsWith(label));
    // A second look was closed four days after the event.
    for (const pages of [{}, { pages: "after" }] as const) {
      expect(through(pages)).toContain(language.day("2026-05-26").replaceAll("\u00a0", " "));
    }
    const { after, ...open } = sheet;
    const criteria = (after?.criteria ?? []).map(({ secondLook: _, ...rest }) => rest);
    expect(through({ after: { criteria } })).toContain(
      language.day(sheet.event.on).replaceAll("\u00a0", " "),
    );
    expect(through({ pages: "before" })).toBeUndefined();
    expect(through({ pages: { rater: "imani" } })).toBeUndefined();
    expect(renderText(composePanelSheet(open, language))).not.toContain(label);
  });

  it.each([en, es, zhHans, ar, vi])("is a sound document in $tag", (language) => {
    for (const pages of ["before", "after", { rater: "imani" }] as const) {
      expect(checkDocument(composed({ pages }, language))).toEqual([]);
    }
    const { after: _, ...open } = sheet;
    expect(checkDocument(composePanelSheet(open, language))).toEqual([]);
    expect(composed({}, language).children[1]?.type === "note").toBe(language !== en);
  });
});

describe("a panel", () => {
  it("learns nothing of supports, of legal names, or of what was agreed for this learner alone", () => {
    const page = text();
    for (const word of [...school.never, "My first plans", "Heron"]) {
      expect(page).not.toContain(word);
    }
    // Agreed for TEAM.1 is Practicing by the statements of an earlier band; the panel's goal is everybody's.
    expect(text({ pages: "before" })).toMatch(
      /Share the planning +Practicing: .*6-8\.” +Applying: “I can share the work: applying, 6-8\.”/,
    );
    expect(page).not.toMatch(/3-5|3 to 5/);
  });
});
