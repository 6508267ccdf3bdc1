import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { gradesOf } from "./grades.ts";

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
