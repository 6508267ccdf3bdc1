import { describe, expect, it } from "vitest";
import { demonstration, logOf, rating } from "../../test/evidence/entries.ts";
import { asOf, gathered } from "../../test/evidence/gathered.ts";
import { smallFramework } from "../../test/evidence/small-framework.ts";
import { beginOf } from "../time/begin-of.ts";
import type { Circumstances } from "./circumstances.ts";
import { gather } from "./gather.ts";

describe("gathering", () => {
  it("gives one series for each learner and competency, in the order of the log", () => {
    const log = logOf(
      rating("r1"),
      rating("r2", { learner: "ben" }),
      rating("r3", { target: "argue" }),
      rating("r4", { target: "asks", happened: "2025-12-01" }),
    );
    const { series, setAside, ...rest } = gather({ framework: smallFramework, log, asOf });
    expect(rest).toEqual({ asOf, judgements: [], demonstrations: [] });
    expect(setAside).toEqual([]);
    expect(
      series.map(({ learner, competency, evidence }) => [
        learner,
        competency,
        evidence.map(({ id }) => id),
      ]),
    ).toEqual([
      ["ana", "share", ["r1", "r4"]],
      ["ben", "share", ["r2"]],
      ["ana", "argue", ["r3"]],
    ]);
  });

  it("tells of each piece of evidence all that is known", () => {
    const shown = demonstration("d1", { setting: "class", task: "bridge", attempt: 2 });
    const seen = rating("r1", {
      target: "asks",
      demonstration: "d1",
      setting: "community",
      happened: "2026-01-12T10:00:00.000Z",
      recorded: "2026-01-20",
      rater: { role: "educator", id: "p-1" },
    });
    const { series, demonstrations } = gathered([shown, seen]);
    expect(demonstrations).toEqual([shown]);
    expect(series).toEqual([
      {
        learner: "ana",
        competency: "share",
        evidence: [
          {
            id: "r1",
            learner: "ana",
            competency: "share",
            indicator: "asks",
            rating: seen,
            demonstration: shown,
            circumstances: { setting: "community", task: "bridge", attempt: 2 },
            work: "d1",
            happened: "2026-01-12T10:00:00.000Z",
            recorded: "2026-01-20",
            at: Date.UTC(2026, 0, 12, 10),
            knownAt: Date.UTC(2026, 0, 20),
          },
        ],
      },
    ]);
  });

  const told: Required<Circumstances> = {
    kind: "observation",
    setting: "home",
    experience: "x-1",
    task: "bridge",
    attempt: 2,
    band: "6-8",
    language: "es",
    supports: ["reader"],
    independence: "independent",
    artifacts: [{ uri: "https://example.org/work" }],
    nominatedBy: { role: "self" },
    verification: { by: { role: "mentor" }, status: "verified" },
    visibility: "family",
    due: "2026-01-09",
    submitted: "2026-01-08",
  };
  it.each(Object.entries(told))("hears of a circumstance that is told alone: %s", (name, value) => {
    const { series } = gathered([rating("r1", { [name]: value })]);
    expect(series[0]?.evidence[0]?.circumstances).toEqual({ [name]: value });
  });

  it("takes a rating on its own for a work of its own, known from when it happened unless it says more", () => {
    const { happened, recorded, ...alone } = rating("r1", { setting: "home" });
    const { series } = gathered([{ ...alone, happened }]);
    expect(series[0]?.evidence[0]).toEqual({
      id: "r1",
      learner: "ana",
      competency: "share",
      rating: { ...alone, happened },
      circumstances: { setting: "home" },
      work: "r1",
      happened,
      recorded: happened,
      at: beginOf(happened),
      knownAt: beginOf(happened),
    });
    expect(recorded).toBe(happened);
  });

  it("keeps a rating apart from a demonstration that happens to have the same number", () => {
    const works = gathered([
      rating("1"),
      rating("2", { demonstration: "1" }),
      rating("3", { demonstration: "1" }),
    ]).series[0]?.evidence.map(({ work }) => work);
    expect(works).toEqual(['["rating","1"]', "1", "1"]);
  });

  it("has nothing to give for an empty log", () => {
    expect(gathered([])).toEqual({
      asOf,
      series: [],
      judgements: [],
      demonstrations: [],
      setAside: [],
    });
  });
});
