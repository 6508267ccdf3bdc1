import type { Verification } from "@whole-learner/core";
import type { LedgerWork } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { evidenceLedger, ledger } from "../../test/growth.ts";
import { isSound } from "../../test/is-sound.ts";
import type { Document } from "../document/index.ts";
import { en } from "../language/en/index.ts";
import type { Language } from "../language/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeLedger, type EvidenceLedger } from "./index.ts";

const composed = (change: Partial<EvidenceLedger> = {}, language: Language = en): Document =>
  composeLedger(deepFreeze({ ...evidenceLedger, ...change }), language);
const text = (change: Partial<EvidenceLedger> = {}): string =>
  renderText(composed(change), { width: 300 }).replaceAll("\u00a0", " ");

/** The line of a work in the first table. */
const line = (page: string, work: string): string =>
  page
    .split("\n")
    .find((one) => one.includes(work))
    ?.replaceAll(/ {2,}/g, " | ") ?? "";

/** The ledger with one work changed. */
const withWork = (change: Partial<LedgerWork["circumstances"]>): Partial<EvidenceLedger> => ({
  ledger: {
    ...ledger,
    works: ledger.works.map((one) =>
      one.work === "pier" ? { ...one, circumstances: { ...one.circumstances, ...change } } : one,
    ),
  },
});

describe("the evidence ledger", () => {
  it("holds in this order: every demonstration, what counted where, where it was shown and by whom, how to object", () => {
    const places = [
      "Evidence ledger, for educators, of",
      "Every demonstration",
      "What counted where",
      "Where it was shown",
      "Who looked at it",
      "How a level is decided.",
    ].map((heading) => text({ audience: "educator" }).indexOf(heading));
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
  });

  it("tells of every demonstration its day, source, setting, who saw it, who stands for it, and the consent", () => {
    const page = text({ audience: "educator" });
    expect(page).toMatch(/Demonstration +Day +Source +Setting +Seen by +Confirmed +Consent\n/);
    expect(line(page, "Pier survey")).toBe(
      "7 Pier survey | 22 Apr 2026, written down 27 April 2026 | exhibition | Work | an educator (Joseph Anand), a community partner (Rosa Lind), a fellow learner | by a community partner (Rosa Lind), 2 May 2026 | not asked for",
    );
    expect(line(page, "Ferry timetable plan")).toBe(
      "8 Ferry timetable plan | 13 May 2026 | — | Community | an educator, the learner | not asked for | given, 8 September 2025",
    );
    expect(line(page, "A sketch nobody rated")).toContain("| Class | — |");
    expect(page).toContain("1 Bird tower plan <https://harbour.example/works/tower>");
  });

  it.each<[Verification, string]>([
    [{ by: { role: "family" }, status: "verified" }, "by the family"],
    [{ by: { role: "panel" }, status: "unverified" }, "not yet"],
    [{ by: { role: "community-partner" }, status: "refused" }, "declined by a community partner"],
  ])("says of a verification who and when: %#", (verification, said) => {
    expect(line(text(withWork({ verification })), "Pier survey")).toContain(`| ${said} |`);
  });

  it("tells what counted where and why not elsewhere, record by record for educators", () => {
    const [, page = ""] = text({ audience: "educator" }).split("What counted where");
    const rows = (work: string): readonly string[] => {
      const [, after = ""] = page.split(`${work}\n`);
      return (after.split("\n\n")[0] ?? "")
        .split("\n")
        .map((row) => row.replaceAll(/ {2,}/g, " | "));
    };
    expect(rows("Pier survey")).toEqual([
      "Set a goal and plan for it | an educator (Joseph Anand) | Counted.",
      "Share the work | a community partner (Rosa Lind) | Counted.",
      "Share the work | a fellow learner | Counted.",
    ]);
    expect(rows("2 Garden plan")).toEqual([
      "Set a goal and plan for it | an educator | Shown in the grade band 3 to 5; now it is 6 to 8.",
    ]);
    expect(rows("Ferry timetable plan")).toContain(
      "Set a goal and plan for it | the learner | A self-rating stands beside and is not counted.",
    );
    expect(rows("A sketch nobody rated")).toEqual(["— | — | Not looked at yet."]);
  });

  it("tells families the same in words, each result once, without who gave which rating", () => {
    const [, page = ""] = text().split("What counted where");
    expect(page).toMatch(
      /Pier survey\nSet a goal and plan for it +Counted\.\nShare the work +Counted\.\n\n/,
    );
    expect(page).toMatch(/Competency +What became of it\n/);
  });

  it("counts where things were shown and who looked, of what this reader may see", () => {
    const page = text({ audience: "educator" });
    expect(page).toMatch(/Steers their learning +2 +2 +1 +1 +1 +1\n/);
    expect(page).toMatch(/All demonstrations +2 +2 +1 +1 +1 +1\n/);
    expect(page).toMatch(/the learner +1\na fellow learner +1\na community partner +1\n/);
    expect(text()).not.toMatch(/the learner +1\n/);
    // The page of the diary is the learner's own: at home, and seen by the learner alone.
    expect(text({ audience: "learner" })).toMatch(/Works as a team +0 +0 +1 +1 +1 +1\n/);
    expect(text()).toMatch(/Works as a team +0 +0 +0 +1 +1 +1\n/);
  });

  it("says that nothing is on record, and is of nobody else", () => {
    const nothing = text({ ledger: { ...ledger, works: [], erased: 0 } });
    expect(nothing).toContain("Nothing is on record yet.");
    expect(nothing).not.toContain("What counted where");
    expect(text({ ledger: { ...ledger, learner: "noah" } })).toContain("Nothing is on record yet.");
  });

  it("says why a whole work counts nowhere, and what happened to a record", () => {
    const retracted = { code: "retracted", data: { by: "x" } } as const;
    const works = ledger.works.map((one) =>
      one.work === "sketch"
        ? { ...one, setAside: retracted }
        : one.work === "garden"
          ? {
              ...one,
              ratings: one.ratings.map((rating) => ({
                ...rating,
                counted: [],
                turnedAway: [],
                setAside: retracted,
              })),
            }
          : one,
    );
    const page = text({ audience: "educator", ledger: { ...ledger, works } });
    expect(page).toMatch(/A sketch nobody rated\n— +— +It was taken back\./);
    expect(page).toMatch(
      /2 Garden plan\nSet a goal and plan for it +an educator +It was taken back\./,
    );
  });
});

describe("privacy of the evidence ledger", () => {
  const pages = (["learner", "family", "educator"] as const).map(
    (audience) => [audience, text({ audience })] as const,
  );

  it.each(pages)(
    "for the %s names no fellow learner, no erased record, no work without consent",
    (_, page) => {
      for (const secret of [
        "Noah Reed",
        "noah",
        "Gone for good",
        "gone",
        "family album",
        "a reader",
      ]) {
        expect(page).not.toContain(secret);
      }
      expect(page).toContain("One record had to go; nothing else is told of it.");
      expect(page).toContain("There is no consent to use one demonstration");
    },
  );

  it("tells what is shared with the learner alone to the learner alone", () => {
    const [learner = "", family = "", educator = ""] = pages.map(([, page]) => page);
    expect(learner).toContain("A page of the diary");
    expect(family + educator).not.toContain("A page of the diary");
    const circle = "What was shared with a smaller circle is not told here.";
    expect([learner, family, educator].map((page) => page.includes(circle))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("tells self-ratings to the learner and the educators", () => {
    const has = pages.map(([, page]) => /self-rating/.test(page));
    expect(has).toEqual([true, false, true]);
    expect(line(text(), "Ferry timetable plan")).toContain("| an educator |");
  });

  it("tells what is in words alone only where the learner chose to share it", () => {
    const has = pages.map(([, page]) => page.includes("Told in words, not in a level."));
    expect(has).toEqual([true, false, false]);
    expect(text(withWork({ visibility: "family" }))).toContain("Told in words, not in a level.");
  });

  it.each(["learner", "family", "educator"] as const)("is sound for the %s", (audience) => {
    isSound(composed({ audience }), audience);
  });

  it("names an educator who is no learner of the school, and nobody in another role", () => {
    const named = (role: string, id = "x"): string =>
      text({
        audience: "educator",
        ...withWork({ verification: { by: { role, id, name: "Kim Doe" }, status: "verified" } }),
      });
    for (const role of ["educator", "community-partner"]) expect(named(role)).toContain("Kim Doe");
    for (const role of ["family", "fellow-learner", "panel", "self"]) {
      expect(named(role)).not.toContain("Kim Doe");
    }
    expect(named("educator", "mina")).not.toContain("Kim Doe");
  });
});
