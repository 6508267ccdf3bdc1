import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The type errors of the programs in a folder of the repository, by file and line, from one run of the compiler. */
export function typeErrors(
  root: string,
  folder: string,
): (file: string) => readonly { readonly line: number; readonly text: string }[] {
  const settings = {
    extends: join(relative(folder, root), "tsconfig.json"),
    include: ["*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const compiler = join(root, "node_modules/typescript7/bin/tsc");
  const run = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (run.error !== undefined) throw run.error;
  const found = [...run.stdout.matchAll(/^([^/\\\n(]+\.ts)\((\d+),\d+\): error (.*)$/gm)];
  if (run.status !== 0 && run.stdout.trim() === "") throw new Error(run.stderr);
  return (file) =>
    found
      .filter((match) => match[1] === file)
      .map((match) => ({ line: Number(match[2]), text: match[3] ?? "" }));
}
