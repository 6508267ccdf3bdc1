import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { bandsFor, gradesOf } from "./grades.ts";

const ordered = (codes: readonly string[]) => bandsFor(codes).map(({ id }) => id);

describe("the grade bands of single grades", () => {
  it("are one band a grade", () => {
    expect(bandsFor(["03"])).toEqual([{ id: "03", name: "03", grades: ["03"] }]);
    expect(bandsFor([])).toEqual([]);
  });

  // CEDS grade levels: infant and toddler, preschool, prekindergarten, transitional kindergarten, kindergarten, then the numbered ones.
  it.each([
    ["12 10 9 02 1 KG TK PK PR IT", "IT PR PK TK KG 1 02 9 10 12"],
    ["1 kg it", "it kg 1"],
    ["1 K KG", "KG K 1"],
    ["HS 12 UG 1", "1 12 HS UG"],
    ["UG 1 HS", "1 UG HS"],
    ["100 13 K-2 1a a1 99", "13 99 100 K-2 1a a1"],
    ["3 03 3", "3 03"],
    ["AS ADULT 5", "5 AS ADULT"],
  ])("stand youngest first, unusual ones last as they came: %s", (codes, order) => {
    expect(ordered(codes.split(" "))).toEqual(order.split(" "));
  });

  it("are none of a code that says nothing or is longer than an id", () => {
    const long = "x".repeat(100);
    expect(ordered(["", " ", long, `${long}x`, "5"])).toEqual(["5", long]);
  });
});

describe("the ways between codes and bands", () => {
  const grades = gradesOf(
    deepFreeze([
      { id: "k", name: "K", grades: ["KG"] },
      { id: "early", name: "Early years", grades: ["01", "02"] },
      { id: "third", name: "Third", grades: ["03"] },
      { id: "third-again", name: "Third", grades: ["03"] },
      { id: "k", name: "K again", grades: ["K"] },
      { id: "none", name: "No grades", grades: [] },
      { id: "open", name: "Says no grades" },
    ]),
  );

  it.each([
    ["one grade", ["KG"], ["k"]],
    ["several, in their order", ["03", "KG"], ["third", "k"]],
    ["a grade of a second band of one id", ["K"], ["k"]],
    ["no grade", [], undefined],
    ["a grade that has no band of its own", ["01"], undefined],
    ["one of them", ["KG", "02"], undefined],
    ["the id of a band", ["open"], undefined],
  ])("lead from %s to bands that are just these", (_, codes, bands) => {
    expect(grades.bandsOf(codes)).toEqual(bands);
  });

  it.each([
    ["a band of one grade", ["third"], ["03"]],
    ["a band of several", ["k", "early"], ["KG", "01", "02"]],
    ["a band that has none", ["none"], []],
    ["a band that does not say them", ["open"], ["open"]],
    ["one that the framework does not have", ["05"], ["05"]],
    ["no band", [], []],
  ])("lead from %s to its grades, or else its id", (_, bands, codes) => {
    expect(grades.codesOf(bands)).toEqual(codes);
  });
});
