import { definePolicy } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { explained, known } from "../../../test/explained.ts";
import { cells, composed, family, learner, tables, text } from "../../../test/explanation-page.ts";
import { headingsOf } from "../../../test/headings-of.ts";
import * as school from "../../../test/school.ts";
import type { Table } from "../../document/index.ts";

describe("what did not count", () => {
  it("is told to educators record by record: work, rater, day, stage and reason", () => {
    const [, turned] = tables(composed(explained("STEER.1")));
    expect(cells(turned as Table)).toEqual([
      [
        "Ferry timetable plan: the learner",
        "13 May 2026",
        "Admit",
        "A self-rating stands beside and is not counted.",
      ],
      [
        "Boat-shed plan: an educator",
        "19 Nov 2025",
        "Admit",
        "An agreed exemption neither counts nor blocks.",
      ],
      [
        "Garden plan: an educator",
        "4 Mar 2025",
        "Grade band",
        "Shown in the grade band 3 to 5; now it is 6 to 8.",
      ],
    ]);
  });

  it("is told by ids where the log is not at hand", () => {
    const { evidence: _, ...without } = known;
    const [, turned] = tables(composed(explained("STEER.1"), without));
    expect(cells(turned as Table)[1]).toEqual([
      "excused",
      "Admit",
      "An agreed exemption neither counts nor blocks.",
    ]);
  });

  it("is told to others reason by reason, each once", () => {
    const account = explained("STEER.1");
    const twice = { ...account, turnedAway: [...account.turnedAway, ...account.turnedAway] };
    expect(text(twice, learner)).toContain(
      [
        "- A self-rating stands beside and is not counted.",
        "- An agreed exemption neither counts nor blocks.",
        "- Shown in the grade band 3 to 5; now it is 6 to 8.",
      ].join("\n"),
    );
    expect(text(twice, family)).toContain(
      "- An agreed exemption neither counts nor blocks.\n- Shown in the grade band 3 to 5",
    );
    expect(text(twice, family)).not.toContain("self-rating");
  });

  it("does not tell a family of self-ratings, nor that there is nothing to tell", () => {
    const account = explained("STEER.1");
    const own = account.turnedAway.filter(({ reason }) => reason.code === "self-rating");
    const other = own.map(
      (one) => ({ ...one, stage: "admit", reason: { code: "pending", data: {} } }) as const,
    );
    for (const turnedAway of [own, other]) {
      expect(headingsOf(composed({ ...account, turnedAway }, family))).not.toContain(
        "What did not count, and why",
      );
      expect(headingsOf(composed({ ...account, turnedAway }, learner))).toContain(
        "What did not count, and why",
      );
    }
    expect(text({ ...account, turnedAway: [] }, family)).toContain(
      "Everything that was recorded counted.",
    );
  });

  it("says terms by their names: the school's own, ours, any other as it is", () => {
    const account = explained("STEER.1");
    const because = (reason: object): string =>
      text({ ...account, turnedAway: [{ entry: "x", stage: "admit", reason }] as never });
    const reasons: readonly (readonly [object, string])[] = [
      [{ code: "role-not-admitted", data: { role: "panel" } }, "Ratings by a panel do not count"],
      [{ code: "role-not-admitted", data: { role: "elder" } }, "Ratings by elder do not count"],
      [{ code: "setting-not-admitted", data: { setting: "studio" } }, "the setting “Studio”"],
      [{ code: "setting-not-admitted", data: {} }, "does not say in which setting"],
      [
        { code: "kind-not-admitted", data: { kind: "prior-learning" } },
        "the kind “prior learning”",
      ],
      [
        { code: "other-scale", data: { scale: "continuum" } },
        "another scale (Quantities from start to end)",
      ],
      [{ code: "other-scale", data: { scale: "constructor" } }, "another scale (constructor)"],
      [
        { code: "band-not-admitted", data: { band: "3-5" } },
        "The grade band 3 to 5 does not count",
      ],
      [
        { code: "band-not-admitted", data: { band: "__proto__" } },
        "The grade band __proto__ does not",
      ],
      [
        { code: "not-due-yet", data: { due: "2026-06-12T10:00:00.000Z" } },
        "Still open: due 12 June 2026.",
      ],
      [
        { code: "outside-scale", data: { number: 9, least: 1, most: 4 } },
        "9 is not between 1 and 4.",
      ],
    ];
    for (const [reason, sentence] of reasons) expect(because(reason)).toContain(sentence);
  });

  it("says instants as the civil days of the policy's zone", () => {
    const zone = { name: "east", offsets: [{ minutes: 600 }] } as const;
    const policy = definePolicy({ ...school.policy, zone });
    const account = explained("STEER.1");
    const reason = { code: "not-due-yet", data: { due: "2026-06-12T20:00:00.000Z" } } as const;
    const turnedAway = [{ entry: "x", stage: "admit", reason }] as const;
    expect(text({ ...account, turnedAway }, { ...known, policy })).toContain("due 13 June 2026.");
  });

  it("finds a record that a replacement brought in", () => {
    const [rating] = school.log.entries.filter(({ id }) => id === "excused");
    const evidence = {
      ...school.log,
      entries: [
        ...school.log.entries.filter(({ id }) => id !== "excused"),
        { type: "replacement", id: "r", happened: "2026-01-01", of: "y", with: rating },
      ],
    } as typeof school.log;
    const [, turned] = tables(composed(explained("STEER.1"), { ...known, evidence }));
    expect(cells(turned as Table)[1]?.[0]).toBe("Boat-shed plan: an educator");
  });
});
