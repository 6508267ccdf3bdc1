import { describe, expect, it } from "vitest";
import { bands, codes, repeated } from "../../../test/sample-school-wordings.ts";
import * as texts from "./index.ts";
import { competencies, experiences, works, type Band, type WorkText } from "./index.ts";

describe("works and experiences", () => {
  const forCell = (code: string, band: Band): readonly WorkText[] =>
    works.filter((work) => work.bands.includes(band) && work.shows.some((each) => each === code));

  it("are at least sixty works with ids and names of their own", () => {
    expect(works.length).toBeGreaterThanOrEqual(60);
    expect(repeated(works.map(({ id }) => id))).toEqual([]);
    expect(repeated(works.map(({ name }) => name.en))).toEqual([]);
    expect(repeated(works.map(({ name }) => name.es))).toEqual([]);
    for (const { id } of works) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  it("show two to four known competencies each, without repeating one", () => {
    for (const { id, shows, bands: own } of works) {
      expect(shows.length, id).toBeLessThanOrEqual(4);
      expect(shows.length, id).toBeGreaterThanOrEqual(2);
      expect(
        shows.filter((code) => !codes.includes(code)),
        id,
      ).toEqual([]);
      expect(repeated(shows), id).toEqual([]);
      expect(repeated(own), id).toEqual([]);
    }
  });

  it("give the youngest no opportunity for INV.2, neither by a work nor by an experience", () => {
    expect(forCell("INV.2", "K-2")).toEqual([]);
    expect(
      experiences.filter(({ bands: own, shows }) => own.includes("K-2") && shows.includes("INV.2")),
    ).toEqual([]);
  });

  // As the default policy asks of a level: enough works, from two settings and two experiences.
  it("give every other competency four works and two settings in every band, with a level also two experiences", () => {
    for (const { code, reporting } of competencies) {
      for (const band of bands) {
        if (code === "INV.2" && band === "K-2") continue;
        const cell = forCell(code, band);
        expect(cell.length, `${code} ${band}`).toBeGreaterThanOrEqual(4);
        expect(
          new Set(cell.map(({ setting }) => setting)).size,
          `${code} ${band}`,
        ).toBeGreaterThanOrEqual(2);
        if (reporting === "level")
          expect(
            new Set(cell.map(({ experience }) => experience)).size,
            `${code} ${band}`,
          ).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it("use every setting and every kind that a work can have", () => {
    expect(new Set(works.map(({ setting }) => setting))).toEqual(
      new Set(texts.settings.map(({ id }) => id)),
    );
    expect(new Set<string>(works.map(({ kind }) => kind))).toEqual(
      new Set(texts.kinds.map(({ id }) => id).filter((id) => id !== "self-assessment")),
    );
  });

  it("have an experience that can show them in their bands, save learning from before", () => {
    for (const { id, kind, experience, shows, bands: own } of works) {
      expect([id, experience === undefined]).toEqual([id, kind === "prior-learning"]);
      const home = experiences.find((each) => each.id === experience);
      if (home === undefined) continue;
      expect(
        shows.filter((code) => !home.shows.includes(code)),
        id,
      ).toEqual([]);
      expect(
        own.filter((band) => !home.bands.includes(band)),
        id,
      ).toEqual([]);
    }
    expect(works.filter(({ experience }) => experience === undefined)).toHaveLength(4);
  });

  it("are made with twelve invented partners, all of whom an experience may name", () => {
    expect(texts.partners).toHaveLength(12);
    expect(repeated(texts.partners.map(({ id }) => id))).toEqual([]);
    expect(experiences.length).toBeGreaterThanOrEqual(12);
    expect(repeated(experiences.map(({ id }) => id))).toEqual([]);
    const known = texts.partners.map(({ id }) => id);
    for (const { id, partner } of experiences) {
      if (partner !== undefined) expect(known, id).toContain(partner);
    }
  });
});
