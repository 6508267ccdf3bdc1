import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkedProgram } from "./checked-program.ts";
import type { Program } from "./programs-of.ts";
import { typeErrors } from "./type-errors.ts";

/** A program as a file, with what the compiler says against it by place in its page. */
export interface WrittenProgram extends Program {
  readonly file: string;
  readonly errors: readonly string[];
}

const runtime = fileURLToPath(new URL("./fence-runtime.ts", import.meta.url));

/** Writes programs into a folder of the repository, so that imports resolve as in it, and checks their types at once. */
export function writePrograms(
  programs: readonly Program[],
  root: string,
  folder: string,
): readonly WrittenProgram[] {
  mkdirSync(folder, { recursive: true });
  const written = programs.map((program, index) => {
    const name = `${index}.ts`;
    try {
      writeFileSync(join(folder, name), checkedProgram(program, runtime));
      return { ...program, name, broken: [] };
    } catch (error) {
      return { ...program, name, broken: [error instanceof Error ? error.message : String(error)] };
    }
  });
  const errorsOf = typeErrors(root, folder);
  return written.map(({ name, broken, ...program }) => ({
    ...program,
    file: join(folder, name),
    errors: [
      ...broken,
      ...errorsOf(name).map(
        ({ line, text }) => `${program.lines[line - 1] ?? program.place}: ${text}`,
      ),
    ],
  }));
}
