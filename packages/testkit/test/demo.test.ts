import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demo, noTrace, policy, root } from "./demo-run.ts";

describe.concurrent("the demo with a person's own files", { timeout: 300_000 }, () => {
  it.each([
    [["--evidence", "nothing.csv"], "belong together"],
    [
      [
        "--framework",
        "nothing.json",
        "--evidence",
        "e.csv",
        "--policy",
        "p.json",
        "--as-of",
        "2026-05-29",
      ],
      "There is no file nothing.json.",
    ],
    [
      [
        "--framework",
        join(root, "README.md"),
        "--evidence",
        "e.csv",
        "--policy",
        "p.json",
        "--as-of",
        "2026-05-29",
      ],
      "is no JSON",
    ],
    [
      ["--framework", policy, "--evidence", "e.csv", "--policy", policy, "--as-of", "2026-05-29"],
      "could not be read",
    ],
    [["--as-of", "29 May"], "is no day"],
    [["--nonsense"], "--nonsense"],
  ])("does not start with %j, and says why", async (args, words) => {
    const ran = await demo(...args);
    noTrace(ran);
    expect(ran.code).toBe(2);
    expect(ran.out).toContain(words);
  });
});
