import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { checkLinks } from "../../src/documentation/check-links.ts";
import { checkCommands } from "../../src/documentation/commands.ts";
import { checkFence } from "../../src/documentation/fence.ts";
import { fencesOf, fencesOfComments } from "../../src/documentation/fences-of.ts";
import { programsOf } from "../../src/documentation/programs-of.ts";
import { readPages, readSources } from "../../src/documentation/read-pages.ts";
import { writePrograms } from "../../src/documentation/written-programs.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const pages = readPages(root);
const fences = [
  ...[...pages].map(([file, text]) => fencesOf(file, text)),
  ...[...readSources(root)].map(([file, text]) => fencesOfComments(file, text)),
];
const folder = join(root, `.tmp/fences-${process.pid}`);
const programs = writePrograms(fences.flatMap(programsOf), root, folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const named = (some: typeof programs) => some.map((program) => [program.place, program] as const);

describe("fences", () => {
  it("are found", () => {
    expect(pages.size).toBeGreaterThan(1);
    expect(programs.length).toBeGreaterThan(50);
  });

  it("are of a language that is looked at", () => {
    expect(fences.flat().flatMap(checkFence)).toEqual([]);
  });

  it.each(named(programs))("%s has the types it needs", (_place, { errors }) => {
    expect(errors).toEqual([]);
  });

  it.each(named(programs.filter(({ run }) => run)))(
    "%s runs and keeps its promises",
    async (_place, { file }) => {
      await import(/* @vite-ignore */ file);
    },
  );
});

describe("pages", () => {
  const site = { pages, exists: (path: string) => existsSync(join(root, path)) };

  it("have links that lead somewhere", () => {
    expect([...pages.keys()].flatMap((page) => checkLinks(page, site))).toEqual([]);
  });

  it("name scripts that exist, and one version of pnpm", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const pinned = /pnpm@[\d.]+/.exec(readFileSync(join(root, ".ci/run"), "utf8"))?.[0];
    expect(pinned).toBeDefined();
    const known = { scripts: Object.keys(scripts), pinned: String(pinned) };
    expect(fences.flat().flatMap((fence) => checkCommands(fence, known))).toEqual([]);
  });
});
