import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { headingsOf } from "../../test/headings-of.ts";
import { isSound } from "../../test/is-sound.ts";
import { again, notice } from "../../test/reissued.ts";
import type { Document } from "../document/index.ts";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import { renderText } from "../render/text/index.ts";
import {
  changesInWords,
  composeNoticeOfChange,
  composeProgressReport,
  type NoticeOfChange,
} from "./index.ts";

const composed = (change: Partial<NoticeOfChange> = {}, language: Language = en): Document =>
  composeNoticeOfChange(deepFreeze({ ...notice, ...change }), language);

const text = (change: Partial<NoticeOfChange> = {}): string =>
  renderText(composed(change), { width: 400 });

describe("the notice of change", () => {
  it("tells what was given out, what is different, why, what it replaces and how to ask, in that order", () => {
    const document = composed();
    expect(document.children.map(({ type }) => type)).toEqual([
      "header",
      "section",
      "key",
      "section",
      "section",
      "section",
      "provenance",
    ]);
    expect(headingsOf(document)).toEqual([
      "What was given out",
      "What is different now",
      "Why",
      "What it replaces",
    ]);
  });

  it("says each of them", () => {
    const page = text();
    for (const line of [
      "Notice of change for the family of\nMina Calder",
      "On 3 June 2026 we gave out Mina Calder’s progress report HB-26T4-0412, with evidence through 29 May 2026.",
      "- Keep going: from (.) Not enough evidence yet to Applying.",
      "“A rating of another learner had been filed under Mina’s name.”",
      "The evidence that counts is not the same.",
      "- A rating was corrected: Boat-shed plan, 19 November 2025.",
      "- Seen by then, rated or written down later: a demonstration of 11 February 2026.",
      "- A rating was taken back: Ferry timetable plan, 13 May 2026.",
      "- The professional judgement of 21 May 2026 about Repair trust does not hold any more.",
      "- New since then: Harbour day, 8 June 2026.",
      "- One record was erased.",
      "- Evidence is looked at through 10 June 2026; before, it was through 29 May 2026.",
      "The progress report HB-26T4-0431 comes with this notice and replaces HB-26T4-0412.",
      "for another look at the result",
      "Ask Joseph Anand",
      "Report HB-26N-0007 · first issue, replaces none",
    ]) {
      expect(page).toContain(line);
    }
  });

  it("names the reasons apart where there are several, and texts that are another", () => {
    const [first, ...rest] = notice.changes.standings;
    if (first === undefined) throw new Error("something changed");
    const changes = {
      ...notice.changes,
      standings: [{ ...first, cause: "sufficiency" as const }, ...rest],
      sources: [
        {
          source: "policy" as const,
          from: { id: "harbour-default", version: "2" },
          to: { id: "harbour-default", version: "3" },
        },
        {
          source: "framework" as const,
          from: { id: "f", version: "1" },
          to: { id: "g", version: "1" },
        },
        {
          source: "engine" as const,
          from: { id: "e", version: "1" },
          to: { id: "e", version: "2" },
        },
      ],
      texts: ["note", "expectation"] as const,
    };
    const page = text({ changes });
    expect(page).toContain("The school decides by a changed policy. Know which strategies help");
    expect(page).toContain("- The policy Harbour default went from version 2 to version 3.");
    expect(page).toContain("- The framework is not the same one: The Harbour Promise.");
    expect(page).not.toContain("The library");
    expect(page).toContain("Also not the same: the educator’s note and what was agreed.");
    expect(text({ changes, audience: "educator" })).toContain("The library that calculates");
  });

  it("says that levels stand where only a text is another, without a key to their words", () => {
    const changes = { ...notice.changes, standings: [], evidence: [], texts: ["note"] as const };
    const document = composed({ changes });
    expect(document.children.map(({ type }) => type)).not.toContain("key");
    expect(renderText(document)).toContain("Every level and every state is as it was.");
  });

  it("tells families nothing of self-ratings, of works that were not shared, nor of what is told in words alone", () => {
    const line = {
      fate: "added",
      what: "rating",
      entry: "e",
      target: "STEER.1",
      work: "w",
      happened: "2026-06-08",
      recorded: "2026-06-08",
      name: "A secret work",
    } as const;
    const page = (change: object, audience: "family" | "learner" | "educator" = "family") =>
      text({ audience, changes: { ...notice.changes, evidence: [{ ...line, ...change }] } });
    expect(page({})).toContain("A secret work");
    expect(page({ self: true })).not.toContain("A secret work");
    expect(page({ self: true }, "learner")).toContain("A secret work");
    expect(page({ visibility: "learner" })).not.toContain("A secret work");
    expect(page({ target: "CARE.1" }, "educator")).not.toContain("A secret work");
    expect(page({ fate: "erased" }, "educator")).not.toContain("A secret work");
  });

  it("is sound for everybody in every language", () => {
    for (const language of [en, es, zhHans, ar, vi]) {
      for (const audience of ["learner", "family", "educator"] as const) {
        isSound(composed({ audience }, language), audience);
      }
    }
  });
});

describe("a report that is given out anew", () => {
  it("carries what changed and why before its results", () => {
    const document = composeProgressReport(again.report, en);
    expect(headingsOf(document)[0]).toBe("What changed in this report, and why");
    const page = renderText(document, { width: 400 });
    expect(page).toContain(
      "This report replaces report HB-26T4-0412, which was given out on 3 June 2026.",
    );
    expect(page).toContain("A rating of another learner had been filed under Mina’s name.");
    expect(page).toContain("replaces HB-26T4-0412 · digest");
    for (const audience of ["learner", "family", "educator"] as const) {
      isSound(composeProgressReport({ ...again.report, audience }, en), audience);
    }
  });

  it("has its changes in words for its record, no more than its audience may know", () => {
    const words = changesInWords(again.report, es);
    expect(words).toContainEqual({
      es: {
        text: "Seguir adelante: de Aún no hay suficiente evidencia a Aplicando.",
        reviewed: false,
      },
    });
    expect(JSON.stringify(words)).toContain("Plan del taller de botes");
    expect(
      JSON.stringify(changesInWords({ ...again.report, audience: "school" }, en)),
    ).not.toContain("Boat-shed");
    expect(changesInWords({ ...again.report, audience: "public" }, en)).toEqual([]);
    const { changes: _, ...first } = again.report;
    expect(changesInWords(first, en)).toEqual([]);
  });
});
