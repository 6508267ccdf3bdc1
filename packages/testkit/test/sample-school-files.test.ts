import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sampleSchoolFiles } from "../src/sample-school/index.ts";

const folder = fileURLToPath(new URL("../../../docs/examples/sample-school/", import.meta.url));
const read = (path: string): string => readFileSync(`${folder}${path}`, "utf8");
const files = sampleSchoolFiles();
const paths = [...files.keys()];

describe("the sample school's files", () => {
  it.each(paths)("%s is what the generator makes, byte for byte", (path) => {
    // Not toBe: a diff of three megabytes helps nobody.
    expect(read(path) === files.get(path), "run scripts/sample-school.ts").toBe(true);
  });

  it("are all there is in the folder", () => {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/^\//u, ""));
    expect(found.sort()).toEqual([...paths].sort());
  });

  it("come out the same a second time in one process", () => {
    const again = sampleSchoolFiles();
    expect([...again.keys()]).toEqual(paths);
    for (const path of paths) expect(again.get(path) === files.get(path), path).toBe(true);
  });

  it("stay within four megabytes each and are plain text ending in one line feed", () => {
    for (const [path, text] of files) {
      expect(Buffer.byteLength(text), path).toBeLessThan(4_000_000);
      expect(text, path).toMatch(/[^\n]\n$/u);
      expect(text.includes("\r") || text.includes("\t"), path).toBe(false);
    }
  });

  it("are in the public domain, and say so", () => {
    expect(read("README.md")).toContain("CC0 1.0");
    expect(JSON.parse(read("framework.json")).licence.name).toBe("CC0 1.0");
  });

  it("keep the names of the ten patterns in the test material", () => {
    const { patterns } = JSON.parse(read("patterns.json"));
    const names: readonly string[] = patterns.map(({ name }: { name: string }) => name);
    expect(names).toEqual([
      "Early bloomer",
      "Late bloomer",
      "Plateau",
      "Newcomer with prior learning",
      "Strong out of school",
      "Self and educators differ",
      "Gap after absence",
      "Moderated defence",
      "Transfer",
      "Personal expectation",
    ]);
    const words = new RegExp(`${names.join("|")}|bloomer|plateau|carrier`, "iu");
    for (const [path, text] of files) {
      if (path !== "patterns.json") {
        expect(words.exec(text)?.[0], path).toBe(undefined);
      }
    }
  });

  it("hold one entry of the log a line, in the order in which it was written down", () => {
    const lines = read("log.json").trimEnd().split("\n");
    expect(lines.slice(0, 3)).toEqual(["{", '"format": "whole-learner/log@1",', '"entries": [']);
    expect(lines.slice(-2)).toEqual(["]", "}"]);
    const entries = lines.slice(3, -2).map((line) => JSON.parse(line.replace(/,$/u, "")));
    const since = entries.map(({ recorded, happened }) => String(recorded ?? happened));
    expect(since).toEqual([...since].sort());
  });
});
