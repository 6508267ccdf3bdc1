import type { Entry, Log } from "@whole-learner/core";
import { indexFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Determinations } from "../../src/determine/determine.ts";
import { changedSincePosted } from "../../src/posting/changed-since-posted.ts";
import { framework } from "../gradebook.ts";
import { log, policy } from "../school.ts";
import { ask, base, changesOf, latest, posted, rated, share } from "./posted.ts";

describe("changed since posted", () => {
  const posting = posted(base);

  it.each<[string, Log["entries"], unknown]>([
    ["nothing", base, ["unchanged", []]],
    ["more of the same", [...base, rated("c", "04-10", 4)], ["unchanged", ["c"]]],
    ["new evidence", [...base, rated("c", "04-10", 5)], ["changed", ["entries", ["c"]]]],
    [
      "evidence from before that was written down since",
      [...base, rated("c", "02-20", 5, { recorded: "2026-05-01" })],
      ["changed", ["entries", ["c"]]],
    ],
    [
      "a retraction",
      [...base, { type: "retraction", id: "x", of: "b", happened: "2026-04-01" }],
      ["changed", ["entries", ["x"]]],
    ],
    [
      "a replacement of a replacement, and its retraction",
      [
        ...base,
        {
          type: "replacement",
          id: "x",
          of: "b",
          happened: "2026-04-01",
          with: rated("b2", "02-10", 2),
        },
        {
          type: "replacement",
          id: "y",
          of: "b2",
          happened: "2026-04-02",
          with: rated("b3", "02-10", 1),
        },
        { type: "retraction", id: "z", of: "x", happened: "2026-04-03" },
      ],
      ["unchanged", ["x", "y", "z"]],
    ],
    [
      "a replacement that was made for another competency",
      [
        ...base,
        {
          type: "replacement",
          id: "x",
          of: "b",
          happened: "2026-04-01",
          with: rated("b2", "02-10", 2, { target: "decide" }),
        },
      ],
      ["changed", ["entries", ["x"]]],
    ],
    [
      "a judgement",
      [
        ...base,
        {
          type: "judgement",
          id: "j",
          learner: "mina",
          target: "share",
          happened: "2026-04-01",
          value: { kind: "level", level: "contributing" },
          by: { role: "educator" },
          reason: "Seen often",
        },
      ],
      ["changed", ["entries", ["j"]]],
    ],
    [
      "a consent that was withdrawn",
      [
        ...base,
        { type: "consent", id: "k", learner: "mina", given: false, happened: "2026-04-01" },
      ],
      ["changed", ["entries", ["k"]]],
    ],
    [
      "the erasure of an entry, which may have left the log as well",
      [
        base[0] as Entry,
        { type: "erasure", id: "e", entries: ["b"], learner: "mina", happened: "2026-04-01" },
      ],
      ["changed", ["entries", ["e"]]],
    ],
    [
      "other people's evidence, and evidence of something else",
      [
        ...base,
        rated("c", "04-10", 1, { learner: "noor" }),
        rated("d", "04-10", 1, { target: "decide" }),
        { type: "retraction", id: "x", of: "d", happened: "2026-04-11" },
        { type: "consent", id: "k", learner: "noor", given: false, happened: "2026-04-01" },
        { type: "erasure", id: "e", learner: "noor", happened: "2026-04-01" },
      ],
      ["unchanged", []],
    ],
    [
      "what happens or is written down after the day that is asked for now",
      [...base, rated("c", "07-10", 5), rated("d", "05-10", 5, { recorded: "2026-07-10" })],
      ["unchanged", []],
    ],
    [
      "an entry that says something else than it did",
      [base[0] as Entry, rated("b", "02-10", 5)],
      ["changed", ["record-altered", ["a", "b"]]],
    ],
    [
      "an entry that is gone, and one that is new",
      [base[0] as Entry, rated("c", "04-10", 5)],
      ["changed", ["entries", ["c"]], ["record-altered", ["a", "b"]]],
    ],
  ])("by %s", (_, entries, expected) => {
    expect(share(changesOf(posting, entries))).toEqual(expected);
    expect(share(changesOf(posting, [...entries].reverse()))).toEqual(expected);
  });

  it("by a correction of the demonstration that it was seen in, for all who were rated in it", () => {
    const work: Entry = {
      type: "demonstration",
      id: "w",
      learners: ["mina", "noor"],
      happened: "2026-02-12",
    };
    const seen = [
      ...base,
      work,
      rated("c", "02-12", 5, { demonstration: "w" }),
      rated("d", "02-12", 5, { demonstration: "w", learner: "noor" }),
    ];
    const then = posted(seen);
    expect(then.results[0]).toMatchObject({ score: 5, entries: ["a", "b", "c", "w"] });
    const since = [
      ...seen,
      { type: "retraction", id: "x", of: "w", happened: "2026-04-01" } as const,
    ];
    expect(share(changesOf(then, since))).toEqual(["changed", ["entries", ["x"]]]);
  });

  it("by an entry that acts from when it was written down, on the very day of the posting", () => {
    // The day that was asked for includes all of itself, and this was written down after the posting was made.
    const late = rated("c", "03-01", 5);
    expect(share(changesOf(posting, [...base, late], "2026-03-01"))).toEqual([
      "changed",
      ["entries", ["c"]],
    ]);
  });

  it("by the policy, the framework, the engine, and time only where nothing else differs", () => {
    const mean = policy({ id: "mean" });
    expect(share(changesOf(posting, base, "2026-06-01", mean))).toEqual(["changed", "policy"]);
    const soon = policy({
      score: { method: "most-recent" },
      sufficiency: { newestWithin: { days: 30 } },
    });
    const fresh = posted(base, {}, soon);
    expect(share(changesOf(fresh, base, "2026-06-01", soon))).toEqual(["changed", "time"]);
    expect(share(changesOf(fresh, [...base, rated("c", "04-01", 4)], "2026-06-01", soon))).toEqual([
      "changed",
      ["entries", ["c"]],
    ]);
    const now = ask([...base, rated("c", "04-10", 5)], "2026-06-01");
    const upgraded: Determinations = {
      ...now,
      provenance: {
        ...now.provenance,
        framework: { ...now.provenance.framework, digest: "other" },
        engine: { ...now.provenance.engine, version: "99.0.0" },
      },
    };
    const [change] = changedSincePosted(posting, upgraded, {
      framework,
      evidence: log([...base, rated("c", "04-10", 5)]),
    });
    expect(change?.change === "changed" && change.by.map(({ code }) => code)).toEqual([
      "entries",
      "framework",
      "engine",
    ]);
  });

  it("not by the last bits of a score", () => {
    const now = ask(base, "2026-03-01");
    const competencies = now.competencies.map((one) =>
      one.status === "determined" ? { ...one, score: one.score + 2 ** -40 } : one,
    );
    const [change] = changedSincePosted(
      posting,
      { ...now, competencies },
      {
        framework,
        evidence: log(base),
      },
    );
    expect(change?.change).toBe("unchanged");
  });

  it("tells results that are gone and that came, for the learners that are asked about", () => {
    const question = { framework: indexFramework(framework), evidence: log(base) };
    const noor = ask([], "2026-06-01", latest, ["noor"]);
    const changes = changedSincePosted(posting, noor, question);
    expect(changes.map(({ change }) => change)).toEqual([
      ...Array<string>(4).fill("withdrawn"),
      ...Array<string>(4).fill("new"),
    ]);
    const [gone] = changes;
    expect(gone?.change === "withdrawn" && gone.by.map(({ code }) => code)).toEqual(["time"]);
    expect(
      changedSincePosted(posting, noor, { ...question, learners: ["mina"] }).map(
        ({ change }) => change,
      ),
    ).toEqual(Array(4).fill("withdrawn"));
    const both = ask([rated("n", "04-01", 3, { learner: "noor" })], "2026-06-01", latest, ["noor"]);
    const [came] = changedSincePosted(posting, both, {
      framework,
      evidence: log([rated("n", "04-01", 3, { learner: "noor" })]),
      learners: ["noor"],
    });
    expect(came).toMatchObject({
      change: "new",
      to: { learner: "noor", level: "applying" },
      by: [{ code: "entries", data: { entries: ["n"] } }],
    });
  });
});
