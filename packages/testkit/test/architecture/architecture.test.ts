import { describe, expect, it } from "vitest";
import { checkArrows } from "../../src/architecture/check-arrows.ts";
import { checkDefaults, checkPowers } from "../../src/architecture/check-code.ts";
import { checkCycles } from "../../src/architecture/check-cycles.ts";
import { checkDocumented } from "../../src/architecture/check-documented.ts";
import { checkForeign } from "../../src/architecture/check-foreign.ts";
import { checkIndexes } from "../../src/architecture/check-index.ts";
import { checkNames } from "../../src/architecture/check-names.ts";
import { checkRegistries } from "../../src/architecture/check-registries.ts";
import { checkSizes } from "../../src/architecture/check-sizes.ts";
import { importGraph } from "../../src/architecture/import-graph.ts";
import { checkManifest } from "../../src/architecture/manifest.ts";
import { isTest } from "../../src/architecture/module.ts";
import { checkReach } from "../../src/architecture/reach.ts";
import { readManifests, readPackages } from "../../src/architecture/read-packages.ts";
import { surfaces, surfaceText } from "../../src/architecture/surface.ts";
import {
  arrows,
  foreign,
  longFiles,
  reaches,
  refusedNames,
  registries,
} from "../../src/architecture/tables.ts";

const modules = readPackages();
const manifests = readManifests();
const published = modules.filter(({ path }) => !path.startsWith("testkit/"));
const graph = importGraph(published, manifests);

describe("the packages", () => {
  it("are found", () => {
    expect(manifests.map(({ folder }) => folder).sort()).toEqual(Object.keys(arrows).sort());
    expect(published.filter(({ path }) => !isTest(path)).length).toBeGreaterThan(100);
  });

  it("import each other along the arrows, by their entries, and never by a path that leaves them", () => {
    expect(checkArrows(modules, manifests, arrows)).toEqual([]);
  });

  it("import other packages only in the rooms that may know them", () => {
    expect(checkForeign(modules, foreign)).toEqual([]);
  });

  it("build, export and publish the same entries", () => {
    expect(manifests.flatMap(checkManifest)).toEqual([]);
  });
});

describe("the modules", () => {
  it("import each other without cycles", () => {
    expect(checkCycles(graph)).toEqual([]);
  });

  it("leave the registries to the facades", () => {
    expect(checkRegistries(published, registries)).toEqual([]);
  });

  it("bring along nothing that a small import must not", () => {
    expect(checkReach(graph, reaches)).toEqual([]);
  });

  it("raise no value to a power", () => {
    expect(checkPowers(modules)).toEqual([]);
  });

  it("have no default exports", () => {
    expect(checkDefaults(modules)).toEqual([]);
  });

  it("list their room's names by hand", () => {
    expect(checkIndexes(published, manifests)).toEqual([]);
  });

  it("are named for what is inside", () => {
    expect(checkNames(modules, refusedNames)).toEqual([]);
  });

  it("are short: half under 60 lines, nine of ten under 160, none over 300", () => {
    expect(checkSizes(modules, longFiles).problems).toEqual([]);
    expect(checkSizes(published, longFiles).median).toBeLessThan(60);
    expect(checkSizes(published, longFiles).most).toBeLessThan(160);
  });
});

// One snapshot for every entry: a change of what users can import shows in review, whoever made it.
describe("the public surface", () => {
  const all = surfaces(modules, manifests);

  it("is what was reviewed", async () => {
    await expect(surfaceText(all)).toMatchFileSnapshot("./public-surface.txt");
  });

  it("says of every name what it means", () => {
    expect(checkDocumented(modules, manifests)).toEqual([]);
  });

  it.each(all)("of $entry is what an import gives", async ({ entry, values }) => {
    const imported: object = await import(/* @vite-ignore */ entry);
    expect(Object.keys(imported).sort()).toEqual(values);
  });
});
