import { sketchEvidence, sketchFramework } from "@whole-learner/core";
import { determine, explain, policies } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { explained, known } from "../../../test/explained.ts";
import {
  cells,
  composed,
  family,
  learner,
  recent,
  tables,
  text,
} from "../../../test/explanation-page.ts";
import { leansToRecent } from "../../../test/school.ts";
import { headingsOf } from "../../../test/headings-of.ts";
import { plainWords, type Table } from "../../document/index.ts";
import { ar } from "../../language/ar/index.ts";
import { en } from "../../language/en/index.ts";
import { es } from "../../language/es/index.ts";
import { vi } from "../../language/vi/index.ts";
import { zhHans } from "../../language/zh-Hans/index.ts";

describe("what counted", () => {
  it("is told to educators with parts that add up to the shown whole", () => {
    const [counted] = tables(composed(explained("TEAM.1", leansToRecent), recent));
    const rows = cells(counted as Table);
    expect(rows.map(([name]) => name)).toEqual([
      "Demonstration 3",
      "Ferry timetable plan",
      "Boat-shed plan",
      "All 3",
    ]);
    expect(rows[2]).toEqual(["Boat-shed plan", "19 Nov 2025", "Studio", "3.5", "0.123", "0.43"]);
    const sum = (at: number): string =>
      rows
        .slice(0, -1)
        .reduce((total, row) => total + Number(row[at]), 0)
        .toFixed(at === 4 ? 3 : 2);
    expect([sum(4), sum(5)]).toEqual([rows.at(-1)?.[4], rows.at(-1)?.[5]]);
    expect(rows.at(-1)?.[5]).toBe("3.71");
  });

  it("has no column of settings where none is known, and no parts where the method has none", () => {
    const account = explained("STEER.1");
    const counted = account.counted.map(({ shown: _, ...piece }) => piece);
    const { demonstrations: _, ...bare } = known;
    const [table] = tables(composed({ ...account, counted }, bare));
    expect(table?.columns.map(({ label }) => plainWords(label))).toEqual([
      "Demonstration",
      "Day",
      "Level",
    ]);
    expect(table?.foot).toEqual([]);
    const [linear] = tables(composed(account, bare));
    expect(cells(linear as Table).at(-1)).toEqual(["All 3", "", "", "1.000", "3.00"]);
  });

  it("is told to others in words: newest first, without numbers, which counted most", () => {
    const page = text(explained("TEAM.1", leansToRecent), { ...family, policy: leansToRecent });
    expect(page).toContain(
      [
        "- 20 May 2026: Adapting (counted most)",
        "- Ferry timetable plan, 13 May 2026: Applying",
        "- Boat-shed plan, 19 November 2025: between Applying and Adapting",
      ].join("\n"),
    );
    // A page of the diary is the learner's alone; so the learner reads its name.
    expect(page).not.toContain("A page of the diary");
    expect(text(explained("TEAM.1"), learner)).toContain(
      "- A page of the diary, 20 May 2026: Adapting",
    );
  });

  it("says of none that it counted most where they counted alike", () => {
    const mean = explained("STEER.1", policies.mean);
    expect(text(mean, family)).not.toContain("counted most");
  });

  it("says of work that never came in that it is still open", () => {
    const account = explained("STEER.1");
    const counted = account.counted.map((piece) => ({
      ...piece,
      missing: true as const,
      score: 0.5,
    }));
    expect(text({ ...account, counted })).toContain("1 Exploring (still open)");
    expect(text({ ...account, counted }, family)).toContain("still open, counted as Exploring");
    const above = account.counted.map((piece) => ({ ...piece, score: 9 }));
    expect(text({ ...account, counted: above }, family)).toContain("13 May 2026: Adapting");
    const none = { ...account, scale: { ...account.scale, levels: [] } };
    expect(() => text(none, family)).not.toThrow();
  });

  it("is left out where nothing did", () => {
    expect(headingsOf(composed(explained("GOOD.1")))).toEqual([
      "Why is there no level?",
      "Stage by stage",
      "What would change it",
    ]);
  });
});

describe("a rule that looks at the newest alone", () => {
  const framework = sketchFramework({
    scale: ["Emerging", "Developing", "Proficient"],
    outcomes: { Communicator: ["Listens"] },
  });
  const evidence = sketchEvidence(framework, {
    learner: "ana",
    competency: "Listens",
    levels: [1, 1, 2, 3, 3],
    from: "2026-09-01",
  });
  const question = { framework, evidence, policy: policies.medianOfRecent, asOf: "2026-11-22" };
  const account = explain(question, determine(question).competencies[0]);

  it("is told by what it looked at, and how many more are on record", () => {
    const page = text(account, { framework, audience: "family" });
    expect(page).toMatch(/(?:three|3) demonstrations/);
    expect(page.match(/^- .*September.*: /gm)).toHaveLength(3);
    expect(page).not.toContain("1 September 2026:");
    expect(page).toContain(
      "2 more demonstrations are on record. The rule that decides the level does not take them into account.",
    );
    expect(text(account, { framework })).toContain("2 more demonstrations are on record.");
  });

  it("says so where it is told what did not count, and never that everything did", () => {
    for (const audience of ["learner", "family", "educator"] as const) {
      for (const language of [en, es, zhHans, ar, vi]) {
        const { explanation: words } = language.messages;
        const page = text(account, { framework, audience }, language);
        expect(page).not.toContain(words.nothingTurnedAway);
        const [before = "", after = ""] = page.split(words.turnedAway);
        expect([before, after].map((part) => part.includes(words.passedOver(2)))).toEqual([
          false,
          true,
        ]);
      }
    }
  });

  it("tells records that were turned away before it, under the same heading", () => {
    const turned = [{ entry: "x", stage: "admit", reason: { code: "pending", data: {} } }] as const;
    const page = composed({ ...account, turnedAway: turned }, { framework });
    expect(headingsOf(page).filter((one) => one === "What did not count, and why")).toHaveLength(1);
    expect(text({ ...account, turnedAway: turned }, { framework })).toMatch(
      /What did not count, and why[^]*One record[^]*2 more demonstrations are on record\./,
    );
  });

  it("leaves nothing out where there are no more than it looks at", () => {
    const few = { ...evidence, entries: evidence.entries.slice(0, 3) };
    const asked = { ...question, evidence: few };
    const page = text(explain(asked, determine(asked).competencies[0]), { framework });
    expect(page).not.toContain("on record");
  });
});
