import { describe, expect, it } from "vitest";
import { checkManifest, exportsFor } from "../../src/architecture/manifest.ts";
import { manifestOf } from "./planted.ts";

describe("manifests", () => {
  it("must export what is built, and publish the same without the sources", () => {
    const right = manifestOf("core", "index", "time/index", "language/index", "language/en/index");
    expect(Object.keys(right.exports)).toEqual([
      ".",
      "./time",
      "./language",
      "./languages/en",
      "./package.json",
    ]);
    expect(checkManifest(right)).toEqual([]);
    expect(
      checkManifest({
        ...right,
        build: `library("time/index", "language/en/index", "language/index", "index");`,
      }),
    ).toEqual([]);
    expect(checkManifest({ ...right, build: `library("index");` })).toHaveLength(2);
    expect(
      checkManifest({ ...right, exports: exportsFor(["index"], { withSource: true }) }),
    ).toEqual(["core/package.json: exports are not those of tsup.config.ts (run: pnpm entries)"]);
    expect(checkManifest({ ...right, publishConfig: { exports: right.exports } })).toEqual([
      "core/package.json: publishConfig.exports are not those of tsup.config.ts (run: pnpm entries)",
    ]);
    expect(checkManifest({ ...manifestOf("core"), build: "" })).toEqual([
      "core/tsup.config.ts lists no rooms",
    ]);
  });
});
