import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** The root of the repository. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The documents of the sample school. */
export const school = join(root, "docs/examples/sample-school");

/** The policy that the demo is given. */
export const policy = join(school, "policies/year-average.json");

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The demo as a process of its own, as a person starts it. */
export const demo = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    const command = [tsx, "--conditions=@whole-learner/source", "docs/examples/demo.ts", ...args];
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });

/** A new folder for a test. */
export const folder = (): string => mkdtempSync(join(tmpdir(), "whole-learner-"));

/** A person's own file. */
export const write = (dir: string, name: string, text: string): string => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};

/** Arguments for a person's own evidence, and framework where one is given. */
export const own = (
  dir: string,
  evidence: string,
  framework: string = join(school, "framework.json"),
): readonly string[] => [
  "--framework",
  framework,
  "--evidence",
  evidence,
  "--policy",
  policy,
  "--as-of",
  "2026-05-29",
  "--out",
  join(dir, "out"),
];

/** Nobody is shown where in the code something went wrong. */
export const noTrace = ({ out, err }: Ran): void => {
  expect(`${out}${err}`).not.toMatch(/^\s+at .*\d+:\d+\)?$/m);
};
