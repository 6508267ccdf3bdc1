import type { CompetencyDetermination, Determinations, Provenance } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { toDeterminationsCsv } from "./to-determinations-csv.ts";

const provenance = {
  asOf: "2026-11-22",
  policy: { id: "ours", version: "2", digest: "d" },
  framework: { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", version: "3", digest: "d" },
} as unknown as Provenance; // What stands in a row, and no more of it.
const source = "ours,2,0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11,3";
const base = { learner: "ana", competency: "listens", scale: "five" } as const;
const written = (one: CompetencyDetermination, more: Partial<Determinations["provenance"]> = {}) =>
  toDeterminationsCsv(deepFreeze({ competencies: [one], provenance: { ...provenance, ...more } }));

describe("determinations as CSV", () => {
  it("have a header for every column", () => {
    expect(toDeterminationsCsv({ competencies: [], provenance })).toBe(
      "learner,competency,status,level,score,score domain,scale,band,pieces,newest,held since,modified,reason,as of,policy,policy version,framework,framework version\r\n",
    );
  });

  it.each<[string, CompetencyDetermination, string]>([
    ["no evidence", { ...base, status: "no-evidence", pieces: [] }, "no-evidence,,,,five,,0,,,,"],
    [
      "a level with its score",
      {
        ...base,
        status: "determined",
        level: "3",
        score: 3.25,
        pieces: ["a", "b"],
        newest: "2026-10-01",
        band: "6-8",
        modified: true,
      },
      "determined,3,3.25,,five,6-8,2,2026-10-01,,true,",
    ],
    [
      "a level that holds, of a score that is no place on the scale",
      {
        ...base,
        status: "determined",
        level: "3",
        score: 0.5,
        scoreDomain: "probability",
        pieces: ["a"],
        held: { since: "w1" },
      },
      "determined,3,0.5,probability,five,,1,,w1,,",
    ],
    [
      "a judged level, without the score that stands behind it",
      {
        ...base,
        status: "judged",
        level: "4",
        judgement: "j1",
        newEvidence: false,
        pieces: ["a"],
        computed: {
          ...base,
          status: "determined",
          level: "3",
          score: 3,
          pieces: ["a"],
          held: { since: "w1" },
        },
      },
      "judged,4,,,five,,1,,,,",
    ],
    [
      "not yet enough, with what is lacking",
      {
        ...base,
        status: "insufficient",
        pieces: ["a"],
        lacks: [
          { code: "too-few-pieces", data: { found: 1, required: 3 } },
          { code: "too-few-settings", data: { found: 1, required: 2 } },
        ] as unknown as Extract<CompetencyDetermination, { status: "insufficient" }>["lacks"], // Codes are all that a row says.
      },
      "insufficient,,,,five,,1,,,,too-few-pieces too-few-settings",
    ],
    [
      "no level that could be said",
      {
        ...base,
        status: "undetermined",
        pieces: ["a"],
        reason: { code: "no-number", data: {} } as unknown as Extract<
          CompetencyDetermination,
          { status: "undetermined" }
        >["reason"], // As above.
      },
      "undetermined,,,,five,,1,,,,no-number",
    ],
  ])("say %s", (_, one, cells) => {
    expect(written(one).split("\r\n")[1]).toBe(`ana,listens,${cells},2026-11-22,${source}`);
  });

  it("say both days where what happened and what was known differ", () => {
    const asOf = { happened: "2026-06-01", recorded: "2026-11-22" };
    expect(written({ ...base, status: "no-evidence", pieces: [] }, { asOf } as never)).toContain(
      `,2026-06-01 2026-11-22,${source}`,
    );
  });

  it("are written as the caller wants them", () => {
    const text = toDeterminationsCsv(
      { competencies: [], provenance },
      { delimiter: ";", mark: true },
    );
    expect(text.startsWith("\uFEFFlearner;competency;")).toBe(true);
  });
});
