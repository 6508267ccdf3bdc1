import type { Entry } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { again, givenOut, laterVersion } from "../../../test/reissued.ts";
import * as school from "../../../test/school.ts";
import { reissue } from "../index.ts";

describe("the evidence of a report that is given out anew", () => {
  it("tells what became of every record", () => {
    expect(again.changes.evidence.map(({ fate, entry, by }) => [fate, entry, by])).toEqual([
      ["erased", "long-ago/STEER.2/educator", undefined],
      ["corrected", "boats/TEAM.1/educator", "boats/TEAM.1/mended"],
      ["late", "late", undefined],
      ["retracted", "ferry-plan/STEER.1/educator", "taken-back"],
      ["retracted", "judgement", "no-judgement"],
      ["added", "harbour-day/self", undefined],
      ["added", "harbour-day/MATH.2", undefined],
    ]);
    const [, corrected] = again.changes.evidence;
    expect(corrected).toEqual({
      fate: "corrected",
      what: "rating",
      entry: "boats/TEAM.1/educator",
      by: "boats/TEAM.1/mended",
      target: "TEAM.1",
      work: "boats",
      happened: "2025-11-19",
      recorded: "2025-11-19",
      name: {
        en: { text: "Boat-shed plan", reviewed: true },
        es: { text: "Plan del taller de botes", reviewed: false },
      },
    });
    expect(again.changes.evidence.map(({ self }) => self === true)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it("tells a record that was corrected under its own id, one that stands twice, and one whose consent was withdrawn", () => {
    const of = (entries: readonly Entry[]) =>
      reissue(
        givenOut,
        laterVersion({ ...school.log, entries: [...school.log.entries, ...entries] }),
      ).changes.evidence.map(({ fate, entry }) => [fate, entry]);
    const told = { happened: "2026-06-05", recorded: "2026-06-05" };
    const own = school.log.entries.find(({ id }) => id === "boats/TEAM.1/educator");
    if (own?.type !== "rating") throw new Error("it is a rating of the school");
    const mended = { ...own, value: { kind: "number", number: 2 } } as const;
    expect(of([{ type: "replacement", id: "m", of: own.id, with: mended, ...told }])).toEqual([
      ["corrected", own.id],
    ]);
    expect(
      of([
        { type: "consent", id: "c", learner: "mina", given: false, settings: ["studio"], ...told },
      ]).map(([fate]) => fate),
    ).toEqual(Array.from({ length: 5 }, () => "consent"));
  });

  it("tells a record that a log has lost", () => {
    const lost = {
      ...school.log,
      entries: school.log.entries.filter(({ id }) => id !== "ferry-plan/STEER.1/educator"),
    };
    const { changes } = reissue(givenOut, laterVersion(lost, school.asOf));
    expect(changes.evidence.map(({ fate, entry }) => [fate, entry])).toEqual([
      ["gone", "ferry-plan/STEER.1/educator"],
    ]);
  });
});
