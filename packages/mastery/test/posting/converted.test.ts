import type { Entry } from "@whole-learner/core";
import { indexFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { convertMark } from "../../src/conversion/convert-mark.ts";
import type { Determinations } from "../../src/determine/determine.ts";
import { competenciesShown } from "../../src/posting/competencies-shown.ts";
import { parsePosting } from "../../src/posting/parse-posting.ts";
import { post } from "../../src/posting/post.ts";
import type { PostedResult } from "../../src/posting/posting.ts";
import { conversion, framework } from "../gradebook.ts";
import { ask, base, details, latest, posted, rated } from "./posted.ts";

describe("a conversion of what was posted", () => {
  const percent = conversion({ levels: { five: { by: "maximum" } }, combine: "mean" });
  const convert = (results: readonly (PostedResult | Determinations["competencies"][number])[]) =>
    convertMark(percent, {
      framework,
      items: results.map((result) => ({ kind: "result", id: result.competency, result })),
    });

  it("is that of the determinations then, and stays so", () => {
    const then = ask(base, "2026-03-01");
    const posting = posted(base);
    const mark = convert(posting.results);
    expect(mark).toMatchObject({ status: "converted", number: 80 });
    expect(mark).toEqual(convert(then.competencies));
    expect(
      convert(ask([...base, rated("c", "04-10", 1)], "2026-06-01").competencies),
    ).toMatchObject({
      number: 20,
    });
    expect(convert(parsePosting(JSON.parse(JSON.stringify(posting))).results)).toEqual(mark);
  });
});

describe("competencies shown", () => {
  const entries: readonly Entry[] = [
    ...base,
    rated("c", "02-01", 3, { target: "decide" }),
    rated("d", "02-01", 5, { target: "look" }),
    rated("e", "02-01", 0, { target: "count", value: { kind: "status", status: "exempt" } }),
    rated("f", "02-01", 5, { learner: "noor", target: "decide" }),
  ];
  const posting = post(ask(entries, "2026-03-01", latest, ["mina", "noor"]), details(entries));
  const shown = (competencies: readonly string[], mindsets = false) =>
    competenciesShown(posting, {
      learner: "mina",
      competencies,
      framework,
      conversion: mindsets ? { mindsets: "convert" } : {},
    });

  it.each([
    [["share"], false, 1, 1],
    [["share", "decide"], false, 1, 2],
    [["share", "share"], false, 1, 1],
    [["share", "look"], false, 1, 1],
    [["share", "look"], true, 2, 2],
    [["share", "count"], false, 1, 1],
    [["share", "gone"], false, 1, 2],
  ])("of %j, mindsets %s: %d of %d", (competencies, mindsets, reached, asked) => {
    expect(shown(competencies, mindsets)).toEqual({ status: "competencies", reached, asked });
  });

  it("are not those under a modified expectation", () => {
    const modified = {
      ...posting,
      results: posting.results.map((one) => ({ ...one, modified: true as const })),
    };
    const question = {
      learner: "mina",
      competencies: ["share"],
      framework: indexFramework(framework),
    };
    expect(competenciesShown(modified, { ...question, conversion: {} })).toMatchObject({
      asked: 0,
    });
    expect(
      competenciesShown(modified, { ...question, conversion: { modified: "convert" } }),
    ).toMatchObject({ reached: 1, asked: 1 });
  });
});
