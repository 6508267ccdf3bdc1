import type { Demonstration, Log, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { evidenceOfLog, writeEvidence } from "./evidence-of-log.ts";

const work = (id: string, more: Partial<Demonstration> = {}): Demonstration => ({
  type: "demonstration",
  id,
  happened: "2026-05-01",
  learners: ["ana"],
  visibility: "public",
  ...more,
});
const rating = (id: string, more: Partial<Rating> = {}): Rating => ({
  type: "rating",
  id,
  happened: "2026-05-01",
  learner: "ana",
  target: "listens",
  value: { kind: "level", level: "does" },
  ...more,
});
const evidenceOf = (entries: Log["entries"], pieces: readonly string[]) =>
  evidenceOfLog({ format: "whole-learner/log@1", entries }, pieces, { wanted: "es", main: "en" });

describe("the works that counted", () => {
  it("are named once each, in the language that is wanted, with each of their artifacts", () => {
    const entries = [
      work("film", {
        name: { en: "Film", es: "Película" },
        description: { en: "Of a garden", es: "De un jardín" },
        kind: "exhibition",
        artifacts: [
          { uri: "https://a.example/1" },
          { uri: "https://a.example/2", title: "Part two" },
          { uri: "not a uri" },
        ],
      }),
      rating("r1", { demonstration: "film" }),
      rating("r2", { demonstration: "film" }),
      work("not counted"),
    ];
    const rest = { description: "De un jardín", genre: "exhibition" };
    expect(evidenceOf(entries, ["r1", "r2", "film"])).toStrictEqual({
      evidence: [
        { id: "https://a.example/1", type: ["Evidence"], name: "Película", ...rest },
        { id: "https://a.example/2", type: ["Evidence"], name: "Part two", ...rest },
        { type: ["Evidence"], name: "Película", ...rest },
      ],
      keptBack: 0,
    });
  });

  it("can be ratings that stand alone, which have no name", () => {
    const alone = rating("r", { visibility: "public", artifacts: [], kind: "observation" });
    expect(evidenceOf([alone], ["r"])).toStrictEqual({
      evidence: [{ type: ["Evidence"], genre: "observation" }],
      keptBack: 0,
    });
    // A rating whose work the log does not have says as much as it does itself.
    expect(evidenceOf([rating("r", { demonstration: "gone" })], ["r"])).toEqual({
      evidence: [],
      keptBack: 1,
    });
  });

  it("are not named where they are not for everybody, or say nothing, or are no works of the log", () => {
    const note = { ...work("note"), type: "note" } as never;
    expect(
      evidenceOf(
        [work("a", { visibility: "school" }), work("b"), rating("c"), note],
        ["a", "b", "c", "note", "gone"],
      ),
    ).toStrictEqual({ evidence: [{ type: ["Evidence"] }], keptBack: 2 });
  });
});

it("an attachment says what it was given, and no id that is no URI", () => {
  expect(
    writeEvidence({ uri: "urn:x:1", name: "n", narrative: "words", audience: "all" }),
  ).toStrictEqual({
    id: "urn:x:1",
    type: ["Evidence"],
    name: "n",
    narrative: "words",
    audience: "all",
  });
  // Whoever writes no types may give a field without a value.
  expect(writeEvidence({ uri: "a b", name: undefined } as never)).toStrictEqual({
    type: ["Evidence"],
  });
});
