import type { Entry, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { judgement, ratings } from "../school.ts";
import { accountOf, away } from "./ask.ts";

const on = { happened: "2026-05-01", recorded: "2026-05-01" } as const;
const [first] = ratings(4) as readonly [Rating];

describe("what is set aside before any result is asked for", () => {
  it.each<[string, readonly Entry[], readonly string[]]>([
    [
      "a rating that was taken back",
      [first, { ...on, type: "retraction", id: "t", of: "r1" }],
      ["r1 resolve retracted"],
    ],
    [
      "a rating that another replaces, and what replaced it once that is taken back",
      [
        first,
        { ...on, type: "replacement", id: "p", of: "r1", with: { ...first, id: "r2" } },
        { ...on, type: "retraction", id: "t", of: "r2" },
      ],
      ["r1 resolve retracted", "r2 resolve retracted"],
    ],
    [
      "nothing of what was erased",
      [first, { ...on, type: "erasure", id: "e", entries: ["r1"] }],
      [],
    ],
    [
      "no judgement that was taken back, which is no evidence",
      [first, judgement(), { ...on, type: "retraction", id: "t", of: "j" }],
      [],
    ],
    [
      "no judgement that replaced another and was taken back",
      [
        judgement({ happened: "2026-04-01", recorded: "2026-04-01" }),
        { ...on, type: "replacement", id: "p", of: "j", with: judgement({ id: "j2", ...on }) },
        { ...on, type: "retraction", id: "t", of: "j2" },
      ],
      [],
    ],
    [
      "nothing of what the framework does not have, or another learner did",
      [
        { ...first, target: "nowhere" },
        { ...first, id: "n1", learner: "noor" },
        { ...on, type: "retraction", id: "t", of: "n1" },
      ],
      [],
    ],
  ])("tells %s", (_, entries, expected) => {
    expect(away(entries)).toEqual(expected);
  });

  it("is told once, with the competency's own scale", () => {
    const onThree: Partial<Rating> = { scale: "three", value: { kind: "level", level: "part" } };
    const entries: readonly Entry[] = [
      first,
      { ...first, id: "x" },
      ...ratings(onThree, onThree).map((one, at) => ({ ...one, id: `t${at}` })),
      { ...on, type: "retraction", id: "t", of: "x" },
    ];
    const asked = (scale: string) => accountOf(entries, {}, "2026-12-31", scale);
    expect(asked("five").turnedAway.map(({ entry }) => entry)).toEqual(["x"]);
    expect(asked("three").turnedAway).toEqual([]);
    expect(asked("five").pieces).toHaveLength(1);
    expect(asked("three").pieces).toHaveLength(2);
  });

  it("leaves each of two scales its own ratings, and the judgement with the first", () => {
    const onThree: Partial<Rating> = { scale: "three", value: { kind: "level", level: "part" } };
    const entries: readonly Entry[] = [...ratings(2, onThree), judgement()];
    const said = (scale: string) => accountOf(entries, {}, "2026-12-31", scale).determination;
    expect(said("five")).toMatchObject({ status: "judged", level: "5" });
    expect(said("three")).toMatchObject({ status: "determined", level: "part" });
  });
});
