import type { Log, Rating } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompetencyDetermination } from "../src/determination/determination.ts";
import { day, dayOf, entries, sections } from "./stages/arbitrary-stages.ts";
import { accountOf, explained, share } from "./stages/ask.ts";

const end = dayOf(364);
/** A determination without what moves with the day asked for: when it changes next, and since when evidence would be new enough. */
const withoutChange = ({ changesAt: _, ...rest }: CompetencyDetermination): object =>
  "lacks" in rest
    ? {
        ...rest,
        lacks: rest.lacks.map((lack) => (lack.code === "recency" ? lack.code : lack)),
      }
    : rest;
const known = (all: readonly Rating[], past: string): readonly Rating[] =>
  all.filter(({ recorded = "" }) => recorded <= past);

describe("the stages together", () => {
  it("never throw, never give a number that is none, and leave what they were given as it is", () => {
    fc.assert(
      fc.property(entries, sections, day, (all, some, past) => {
        const found = share(deepFreeze(all), deepFreeze(some), past);
        expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|null/u);
        expect("level" in found).toBe(found.status === "determined");
      }),
    );
  });

  it("tell of every entry once what became of it, by the first stage that turned it away", () => {
    fc.assert(
      fc.property(entries, sections, (all, some) => {
        const { pieces, turnedAway } = accountOf(all, some);
        const counted = pieces.flatMap(({ ratings }) => ratings.map(({ evidence }) => evidence.id));
        const told = [...counted, ...turnedAway.map(({ entry }) => entry)].sort();
        expect(told).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it("are not changed by what stages 1 and 2 turn away", () => {
    // What waits or is said of the learner speaks although it is turned away.
    const speaks = new Set(["missing-blocks", "exempt", "not-taught-yet", "not-due-yet"]);
    fc.assert(
      fc.property(entries, sections, (all, some) => {
        const before = accountOf(all, some);
        const gone = new Set(
          before.turnedAway
            .filter(({ stage }) => stage === "resolve" || stage === "admit" || stage === "read")
            .filter(({ reason }) => !speaks.has(reason.code))
            .map(({ entry }) => entry),
        );
        const kept = all.filter(({ id }) => !gone.has(id));
        expect(share(kept, some)).toEqual(before.determination);
      }),
    );
  });

  it("as of a past day say what was said that day", () => {
    fc.assert(
      fc.property(entries, sections, day, (all, some, past) => {
        expect(share(all, some, past)).toEqual(share(known(all, past), some, past));
      }),
    );
  });

  it("do not depend on the order of the log", () => {
    fc.assert(
      fc.property(entries, sections, (all, some) => {
        expect(share([...all].reverse(), some)).toEqual(share(all, some));
      }),
    );
  });

  it("and what is explained of them do not depend on the order of the log", () => {
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        sections,
        ([all, shuffled], some) => {
          expect(explained(shuffled, some)).toEqual(explained(all, some));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("change by time alone not before they say", () => {
    fc.assert(
      fc.property(
        entries,
        sections,
        day,
        fc.array(fc.nat(1000), { maxLength: 4 }),
        (all, some, from, steps) => {
          const now = known(all, from);
          const found = share(now, some, from);
          const last = found.changesAt === undefined ? "2027-12-31T00:00:00.000Z" : found.changesAt;
          const begin = Date.parse(from) + 86_400_000;
          const until = Date.parse(last) - 1;
          for (const step of [...steps, 1000]) {
            const at = begin + Math.floor(((until - begin) * step) / 1000);
            if (at < begin) continue;
            const later = share(now, some, new Date(at).toISOString());
            expect(withoutChange(later)).toEqual(withoutChange(found));
          }
        },
      ),
    );
  });

  const place = (found: CompetencyDetermination): number =>
    found.status === "determined" ? Number(found.level) : 0;

  it("with high-water never fall below what any earlier prefix came to", () => {
    fc.assert(
      fc.property(entries, sections, (all, some) => {
        const { window: _, missing: __, order: ___, ...rest } = some;
        const plain = { ...rest, hold: { rule: "high-water" } } as const;
        const inBand = all.map(({ band: ____, ...one }) => one);
        const sorted = [...inBand].sort((a, b) => (a.happened < b.happened ? -1 : 1));
        let before = 0;
        sorted.forEach((_____, at) => {
          const level = place(share(sorted.slice(0, at + 1), plain));
          // A further rating of the same work corrects it: it is no further piece.
          if (sorted.some(({ demonstration }) => demonstration !== undefined)) return;
          expect(level).toBeGreaterThanOrEqual(before);
          before = level;
        });
      }),
    );
  });

  it("are never lowered by a support, an excused absence, or a rating in an earlier grade band", () => {
    fc.assert(
      fc.property(entries, sections, day, (all, some, happened) => {
        const banded = all.map((one) => ({ ...one, band: one.band ?? "6-8" }));
        const before = share(banded, some);
        const supported = banded.map((one) => ({ ...one, supports: ["a reader"] }));
        expect(place(share(supported, some))).toBe(place(before));
        const extra = { type: "rating", id: "extra", learner: "mina", target: "share" } as const;
        const excused: Rating = {
          ...extra,
          happened,
          recorded: happened,
          value: { kind: "status", status: "excused" },
        };
        expect(share([...banded, excused], some)).toEqual(before);
        if (before.band !== "6-8") return;
        const easier: Rating = {
          ...extra,
          happened,
          recorded: happened,
          band: "3-5",
          value: { kind: "number", number: 1 },
        };
        const { halfLifeDays: _, ...weigh } = some.weigh ?? {};
        const steady = { ...some, weigh };
        expect(place(share([...banded, easier], steady))).toBe(place(share(banded, steady)));
      }),
    );
  });

  it("give with one entry more what they give of the whole", () => {
    fc.assert(
      fc.property(entries, sections, (all, some) => {
        const log: Log["entries"] = deepFreeze(all);
        const parts = log.slice(0, -1);
        share(parts, some);
        // Nothing is kept from one question to the next.
        expect(share([...parts, ...log.slice(-1)], some)).toEqual(share(log, some));
        expect(share(log, some, end)).toEqual(share(log, some, end));
      }),
    );
  });
});
