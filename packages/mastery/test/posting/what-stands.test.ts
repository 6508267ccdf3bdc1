import type { Entry, Judgement, Log, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import type { PostDetails } from "../../src/posting/post.ts";
import type { PostedResult } from "../../src/posting/posting.ts";
import { standing } from "../../src/posting/standing.ts";
import { framework } from "../gradebook.ts";
import { log } from "../school.ts";
import { ask, base, latest, posted, rated } from "./posted.ts";

describe("what stands", () => {
  const question = (entries: Log["entries"]) => ({ framework, evidence: log(entries) });
  const of = (
    entries: Log["entries"],
    rest: Partial<PostDetails>,
    asOf = "2026-06-01",
  ): ReturnType<typeof standing>[number] | undefined =>
    standing(posted(base, rest), ask(entries, asOf), question(entries)).find(
      (one) => ("result" in one ? one.result : one.posted).competency === "share",
    );
  const fallen = [...base, rated("c", "04-10", 2)];
  const risen = [...base, rated("c", "04-10", 5)];
  const stays = { attainedStays: true };
  const judged = (value: Judgement["value"]): readonly Entry[] => [
    ...base,
    {
      type: "judgement",
      id: "j",
      learner: "mina",
      target: "share",
      happened: "2026-04-01",
      value,
      by: { role: "educator" },
      reason: "Agreed",
    },
  ];
  const bands = (band: string, number: number, day: string, id: string): Rating =>
    rated(id, day, number, { band });

  it.each<[string, Log["entries"], Partial<PostDetails>, string]>([
    ["a level may fall where nothing is said", fallen, {}, "now practicing"],
    ["a level may fall where it is said so", fallen, { attainedStays: false }, "now practicing"],
    ["what was attained stays", fallen, stays, "posted adapting attained-stays c"],
    ["and may rise", risen, stays, "now contributing"],
    ["and may be had again", [...base, rated("c", "04-10", 4)], stays, "now adapting"],
    [
      "it stays where its evidence is taken back",
      [
        ...base,
        { type: "retraction", id: "x", of: "a", happened: "2026-04-01" },
        { type: "retraction", id: "y", of: "b", happened: "2026-04-01" },
      ],
      stays,
      "posted adapting attained-stays x y",
    ],
    [
      "a judgement goes before it",
      judged({ kind: "level", level: "practicing" }),
      stays,
      "now practicing",
    ],
    ["a judgement of no level too", judged({ kind: "no-level" }), stays, "now undetermined"],
    ["an exemption too", judged({ kind: "exempt" }), stays, "now undetermined"],
    [
      "and what was erased does not stand",
      [...base, { type: "erasure", id: "e", entries: ["b"], happened: "2026-04-01" }],
      stays,
      "now applying",
    ],
  ])("%s", (_, entries, rest, expected) => {
    const found = of(entries, rest);
    const { result } = found as { readonly result: PostedResult };
    const level = "level" in result ? result.level : result.status;
    const more =
      found?.stands === "posted" ? ` ${[found.because, ...found.pending].join(" ")}` : "";
    expect(`${found?.stands} ${level}${more}`).toBe(expected);
  });

  it("in another grade band: a step up is no fall, whatever the level", () => {
    const third = [bands("3-5", 4, "01-10", "a"), bands("3-5", 4, "02-10", "b")];
    const sixth = [...third, bands("6-8", 2, "04-10", "c")];
    const up = standing(posted(third, stays), ask(sixth, "2026-06-01"), question(sixth));
    expect(up[0]).toMatchObject({ stands: "now", result: { band: "6-8", level: "practicing" } });
    const first = [bands("6-8", 2, "01-10", "a")];
    const down: readonly Entry[] = [
      bands("3-5", 4, "04-10", "c"),
      ...first,
      { type: "retraction", id: "x", of: "a", happened: "2026-04-01" },
    ];
    const back = standing(posted(first, stays), ask(down, "2026-06-01"), question(down));
    expect(back[0]).toMatchObject({ stands: "posted", result: { band: "6-8" } });
  });

  it("on a continuum: only levels count", () => {
    const continuum = [rated("a", "01-10", 4, { target: "decide", band: "3-5" })];
    const later = [...continuum, rated("c", "04-10", 2, { target: "decide", band: "6-8" })];
    const [, found] = standing(posted(continuum, stays), ask(later, "2026-06-01"), question(later));
    expect(found).toMatchObject({ stands: "posted", because: "attained-stays" });
  });

  it.each([
    ["2026-02-28", "now"],
    ["2026-03-01", "posted"],
    ["2026-05-31", "posted"],
    ["2026-06-01", "now"],
  ])("asked for %s, where March to May is locked: %s", (asOf, expected) => {
    const locked = [{ from: "2026-03-01", until: "2026-05-31" }];
    const late = [...base, rated("c", "02-20", 5, { recorded: "2026-04-10" })];
    const found = of(late, { locked }, asOf);
    expect(found?.stands).toBe(expected);
    if (found?.stands === "posted")
      expect(found).toMatchObject({
        because: "locked",
        result: { level: "adapting" },
        now: { competency: "share" },
        pending: asOf === "2026-05-31" ? ["c"] : [],
      });
  });

  it("in a locked period of what changed nothing: it waits too", () => {
    const locked = [{ from: "2026-06-01", until: "2026-06-01" }];
    const same = [...base, rated("c", "04-10", 4)];
    expect(of(same, { locked })).toMatchObject({ stands: "posted", pending: ["c"] });
    const erased: readonly Entry[] = [
      ...base,
      { type: "erasure", id: "e", learner: "mina", happened: "2026-04-01" },
    ];
    expect(of(erased, { locked })).toMatchObject({
      stands: "now",
      result: { status: "no-evidence" },
    });
  });

  it("of a term that is asked for again with what is known today", () => {
    const locked = [{ from: "2026-01-01", until: "2026-03-01" }];
    const late = [...base, rated("c", "02-20", 5, { recorded: "2026-04-10" })];
    const evidence = log(late);
    const now = determine({
      framework,
      evidence,
      policy: latest,
      learners: ["mina"],
      asOf: { happened: "2026-03-01", recorded: "2026-06-01" },
    });
    const [found] = standing(posted(base, { locked }), now, { framework, evidence });
    expect(found).toMatchObject({
      stands: "posted",
      because: "locked",
      result: { level: "adapting" },
      now: { level: "contributing" },
      pending: ["c"],
    });
  });

  it("of results that are no longer determined, and of new ones", () => {
    const noor = ask([], "2026-06-01", latest, ["noor"]);
    const gone = standing(posted(base), noor, question(base));
    expect(gone.map(({ stands }) => stands)).toEqual([
      ...Array<string>(4).fill("none"),
      ...Array<string>(4).fill("now"),
    ]);
    const kept = standing(posted(base, stays), noor, question(base));
    expect(kept.slice(0, 4).map(({ stands }) => stands)).toEqual([
      "posted",
      "none",
      "none",
      "none",
    ]);
  });
});
