import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { root } from "./paths.ts";

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** No command of a run takes as long unless it hangs. */
const patience = 40 * 60_000;

interface Printed {
  readonly output: string;
  /** Its output and its errors as they came. */
  readonly all: string;
}

const run = (program: string, args: readonly string[], options: Options): Promise<Printed> =>
  new Promise((resolve, reject) => {
    const { cwd = root, env = process.env } = options;
    const child = spawn(program, args, {
      cwd,
      env,
      timeout: patience,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = { output: "", all: "" };
    child.stdout.on("data", (text: Buffer) => {
      printed.output += text.toString();
      printed.all += text.toString();
    });
    child.stderr.on("data", (text: Buffer) => {
      printed.all += text.toString();
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(printed);
      else
        reject(
          new Error(
            `${program} ${args.join(" ")}: ${signal ?? `exit code ${code}`}\n${printed.all.trimEnd()}`,
          ),
        );
    });
  });

/** Runs a program without a terminal and gives its output; throws with all it printed when it fails. */
export const command = async (
  program: string,
  args: readonly string[],
  options: Options = {},
): Promise<string> => (await run(program, args, options)).output.trimEnd();

/** The pnpm that runs this, whether or not one is on the path; with what it printed as errors, where warnings are. */
export const pnpm = async (...args: readonly string[]): Promise<string> => {
  const { npm_execpath: own = "" } = process.env;
  return (await run(/pnpm[^/\\]*$/.test(own) ? own : "pnpm", args, {})).all.trimEnd();
};

/**
 * The environment of someone who never saw this repository: the Node of the machine and not the one among our tools,
 * and nothing of the run of a script, since npm would install into the repository.
 */
export function outside(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(package|lifecycle)_|npm_(execpath|command|node_execpath)$|npm_config_(local_)?prefix$|npm_config_user_agent$)/i.test(
        name,
      ) && !/^(pnpm|node_path$|node_options$|init_cwd$)/i.test(name),
  );
  const path = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}
