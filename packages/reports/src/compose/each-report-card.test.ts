import { indexFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { card } from "../../test/report-card.ts";
import * as school from "../../test/school.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import { composeReportCard, eachReportCard, type OwnCard } from "./index.ts";

const { learner: _, ...common } = card;

describe("report cards one by one", () => {
  it("are the cards that are composed one at a time, whatever is looked up once for all", () => {
    const cards = [{ learner: "mina" }, { learner: "noah" }, { learner: "mina" }];
    const all = [...eachReportCard(deepFreeze(common), deepFreeze(cards), en)];
    expect(all).toEqual(cards.map(({ learner }) => composeReportCard({ ...card, learner }, en)));
  });

  it("take an index, a plan and a first report without an earlier one", () => {
    const { earlier: __, ...first } = common;
    const ready = { ...first, framework: indexFramework(school.framework) };
    const [one] = [...eachReportCard(ready, [{ learner: "mina" }], en)];
    expect(one).toEqual(composeReportCard({ ...first, learner: "mina" }, en));
  });

  it("have their own id, language and anything else before what is common", () => {
    const own: OwnCard = { learner: "mina", id: "HB-1", language: es, conversions: [] };
    const [one] = [...eachReportCard(common, [own], en)];
    const { language: __, ...rest } = own;
    expect(one).toEqual(composeReportCard({ ...card, ...rest }, es));
    expect(one?.language).toBe("es");
  });

  it("are composed when they are asked for, and not before", () => {
    const asked: string[] = [];
    function* cards(): Generator<OwnCard> {
      for (const learner of ["mina", "noah", "ines"]) {
        asked.push(learner);
        yield { learner };
      }
    }
    const pages = eachReportCard(common, cards(), en);
    expect(asked).toEqual([]);
    pages.next();
    expect(asked).toEqual(["mina"]);
    pages.next();
    expect(asked).toEqual(["mina", "noah"]);
    pages.return();
    expect(pages.next().done).toBe(true);
  });
});
