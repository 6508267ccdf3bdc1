import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";

// The peer range promises that what reads documents works with its oldest zod: these projects' tests run with that one.
describe("the zod of this project", () => {
  const { major, minor, patch } = z.core.version;

  it.each(["core", "mastery"])("is the oldest that %s allows", (name) => {
    const manifest = new URL(`../../${name}/package.json`, import.meta.url);
    const { peerDependencies } = JSON.parse(readFileSync(manifest, "utf8"));
    expect(peerDependencies.zod).toBe(`^${major}.${minor}.${patch}`);
  });
});
