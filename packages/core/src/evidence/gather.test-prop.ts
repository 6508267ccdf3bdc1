import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../test/arbitraries/deep-freeze.ts";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import { arbitraryLog, logLearners, logMoments } from "../../test/arbitraries/log.ts";
import { smallFramework } from "../../test/evidence/small-framework.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import { beginOf, endOf } from "../time/begin-of.ts";
import type { AsOf } from "../time/as-of.ts";
import { gather } from "./gather.ts";
import type { Gathered } from "./gathered.ts";
import type { Entry, Log } from "./log.ts";
import type { Rating } from "./rating.ts";

const index = indexFramework(smallFramework);
const logs = arbitraryLog(smallFramework, { strays: true });
const moment = fc.constantFrom(...logMoments, "2027-01-01");
const asOf: fc.Arbitrary<AsOf> = fc.oneof(
  moment,
  fc.record({ happened: moment, recorded: moment }),
);
const late = "2030-01-01";

const logOf = (entries: readonly Entry[]): Log =>
  deepFreeze({ format: "whole-learner/log@1", entries });

/** What an entry holds for gathering to place, itself or brought by it. */
const recordOf = (entry: Entry): Entry | undefined =>
  entry.type === "replacement"
    ? entry.with
    : entry.type === "rating" || entry.type === "demonstration" || entry.type === "judgement"
      ? entry
      : undefined;

const countedIds = ({ series, demonstrations, judgements }: Gathered): readonly string[] =>
  [
    ...series.flatMap(({ evidence }) => evidence.map(({ id }) => `rating ${id}`)),
    ...demonstrations.map(({ id }) => `demonstration ${id}`),
    ...judgements.map(({ id }) => `judgement ${id}`),
  ].sort();

/** Everything gathered without where it stood, in an order of its own. */
const unordered = ({ series, demonstrations, judgements, setAside }: Gathered): readonly string[] =>
  [
    ...series.map(({ learner, competency, evidence }) =>
      JSON.stringify([learner, competency, evidence.map((one) => JSON.stringify(one)).sort()]),
    ),
    ...demonstrations.map((one) => JSON.stringify(one)),
    ...judgements.map((one) => JSON.stringify(one)),
    ...setAside.map(({ entry, reason }) => JSON.stringify([entry, reason])),
  ].sort();

const recordedBy = (entry: Entry, bound: AsOf): boolean =>
  beginOf(entry.recorded ?? entry.happened) <
  endOf(typeof bound === "string" ? bound : bound.recorded);

describe("gathering", () => {
  it("places every record of the log exactly once and invents none", () => {
    fc.assert(
      fc.property(logs, asOf, (log, day) => {
        const gathered = gather({ framework: index, log, asOf: day });
        const aside = new Set(gathered.setAside.map(({ position }) => position));
        expect(aside.size).toBe(gathered.setAside.length);
        const counted = log.entries.flatMap((entry, position) => {
          const record = recordOf(entry);
          return record && !aside.has(position) ? [`${record.type} ${record.id}`] : [];
        });
        expect(countedIds(gathered)).toEqual(counted.sort());
        for (const { entry, position } of gathered.setAside) {
          const stands = log.entries[position] as Entry;
          expect((recordOf(stands) ?? stands).id).toBe(entry);
        }
      }),
    );
  });

  it("keeps to any framework, with its own ids", () => {
    fc.assert(
      fc.property(
        arbitraryFramework.chain((framework) =>
          fc.record({ framework: fc.constant(framework), log: arbitraryLog(framework) }),
        ),
        ({ framework, log }) => {
          const { series, setAside } = gather({ framework, log, asOf: late });
          const codes = new Set(setAside.map(({ reason }) => reason.code));
          expect(codes.has("unknown-competency")).toBe(false);
          expect(codes.has("unknown-learner")).toBe(false);
          for (const { learner, competency, evidence } of series) {
            expect(logLearners).toContain(learner);
            expect(framework.competencies.map(({ id }) => id)).toContain(competency);
            for (const one of evidence) {
              expect([one.learner, one.competency]).toEqual([learner, competency]);
              expect(one.indicator ?? one.competency).toBe(one.rating.target);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("puts each learner and competency in one series, in the order of the log", () => {
    fc.assert(
      fc.property(logs, asOf, (log, day) => {
        const { series } = gather({ framework: index, log, asOf: day });
        const names = series.map(({ learner, competency }) =>
          JSON.stringify([learner, competency]),
        );
        expect(new Set(names).size).toBe(names.length);
        const ids = log.entries.flatMap((entry) => recordOf(entry)?.id ?? []);
        for (const { evidence } of series) {
          const places = evidence.map(({ id, rating }) =>
            log.entries.findIndex(
              (entry) => recordOf(entry)?.id === id && sameButVoices(recordOf(entry), rating),
            ),
          );
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(ids).toEqual(expect.arrayContaining(evidence.map(({ id }) => id)));
        }
      }),
    );
  });

  it("as of a past day equals gathering what had been recorded by then, with the erasures of later", () => {
    fc.assert(
      fc.property(logs, asOf, (log, day) => {
        const kept = log.entries.filter(
          (entry) => entry.type === "erasure" || recordedBy(entry, day),
        );
        const whole = gather({ framework: index, log, asOf: day });
        const cut = gather({ framework: index, log: logOf(kept), asOf: day });
        const known = {
          ...whole,
          setAside: whole.setAside.filter(({ position }) =>
            recordedBy(log.entries[position] as Entry, day),
          ),
        };
        expect(unordered(known)).toEqual(unordered(cut));
        expect(cut.series.map(({ learner, competency }) => [learner, competency])).toEqual(
          whole.series.map(({ learner, competency }) => [learner, competency]),
        );
      }),
    );
  });

  it("does not depend on the order of the log", () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.record({
            log: fc.constant(log),
            other: fc.shuffledSubarray([...log.entries], { minLength: log.entries.length }),
          }),
        ),
        asOf,
        ({ log, other }, day) => {
          const one = gather({ framework: index, log, asOf: day });
          const two = gather({ framework: index, log: logOf(other), asOf: day });
          expect(unordered(two)).toEqual(unordered(one));
        },
      ),
    );
  });

  it("loses no good record to a bad one", () => {
    const bad = fc.record({
      id: fc.constantFrom("bad", "e-0", "e-1", "e-2", "__proto__"),
      happened: moment,
      recorded: fc.option(moment, { nil: undefined }),
      what: fc.constantFrom("learner", "target", "copy" as const),
    });
    fc.assert(
      fc.property(logs, bad, fc.nat(), (log, { what, id, happened, recorded }, at) => {
        const rating: Rating = JSON.parse(
          JSON.stringify({
            type: "rating",
            id,
            happened,
            recorded,
            learner: what === "learner" ? "stranger" : "ana",
            target: what === "target" ? "nowhere" : "share",
            value: { kind: "met", met: true },
          }),
        );
        const copied = log.entries.find((entry) => entry.type === "rating");
        const added = what === "copy" ? copied : rating;
        fc.pre(added !== undefined);
        const entries = [...log.entries];
        entries.splice(at % (entries.length + 1), 0, added as Entry);
        const question = { framework: index, asOf: late, learners: [...logLearners, "nobody"] };
        const before = gather({ ...question, log });
        const after = gather({ ...question, log: logOf(entries) });
        expect(countedIds(after)).toEqual(countedIds(before));
        expect(after.setAside.length).toBe(before.setAside.length + 1);
      }),
    );
  });

  it("tells nothing of an erased learner or entry on any day", () => {
    fc.assert(
      fc.property(logs, asOf, (log, day) => {
        const { series, demonstrations, judgements } = gather({ framework: index, log, asOf: day });
        const told = [
          ...series.flatMap(({ evidence }) => evidence),
          ...demonstrations,
          ...judgements,
        ] as readonly { readonly id: string }[];
        for (const erasure of log.entries) {
          if (erasure.type !== "erasure") continue;
          for (const one of told) expect(erasure.entries ?? []).not.toContain(one.id);
          if (erasure.learner !== undefined) {
            const ids: readonly string[] = log.entries.map((entry) => recordOf(entry)?.id ?? "");
            if (!ids.includes(erasure.learner)) {
              expect(JSON.stringify(told)).not.toContain(`:${JSON.stringify(erasure.learner)}`);
            }
            for (const { learners } of demonstrations) {
              expect(learners).not.toContain(erasure.learner);
            }
          }
        }
      }),
    );
  });

  it("forgets a retraction that is itself retracted", () => {
    fc.assert(
      fc.property(logs, fc.nat(), (log, at) => {
        fc.pre(log.entries.length > 0);
        const of = (log.entries[at % log.entries.length] as Entry).id;
        const back: readonly Entry[] = [
          { type: "retraction", id: "back", of, happened: "2026-03-01" },
          { type: "retraction", id: "back-again", of: "back", happened: "2026-03-01" },
        ];
        const before = gather({ framework: index, log, asOf: late });
        const after = gather({
          framework: index,
          log: logOf([...log.entries, ...back]),
          asOf: late,
        });
        expect(unordered({ ...after, setAside: [] })).toEqual(
          unordered({ ...before, setAside: [] }),
        );
        expect(after.setAside.filter(({ entry }) => entry === "back")).toEqual([
          {
            entry: "back",
            position: log.entries.length,
            reason: { code: "retracted", data: { by: "back-again" } },
          },
        ]);
      }),
    );
  });
});

const sameButVoices = (record: Entry | undefined, rating: Rating): boolean => {
  if (record?.type !== "rating") return false;
  const { rater, nominatedBy, verification, ...rest } = record;
  const { rater: a, nominatedBy: b, verification: c, ...other } = rating;
  return JSON.stringify(rest) === JSON.stringify(other);
};
