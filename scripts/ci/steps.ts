import { changesets } from "./changesets.ts";
import { browser } from "./browser.ts";
import { bundles } from "./bundles.ts";
import { pnpm } from "./command.ts";
import { consumer, versionOf } from "./consumer.ts";
import { declarations } from "./declarations.ts";
import { imports } from "./imports.ts";
import { readmeScripts } from "./readme-scripts.ts";
import type { Step } from "./step.ts";
import { attw, pack, publint } from "./tarballs.ts";
import { tests } from "./tests.ts";
import { zodFloor } from "./zod-floor.ts";

// Scripts of package.json that are steps as they are, before and after what needs more than a script.
const first = ["lint", "format:check", "typecheck:7", "typecheck:6"];
const last = ["knip", "docs:api", "demo"];

const script = (name: string): Step => ({
  name,
  run: async () => {
    const output = await pnpm("run", name);
    // What the bundler only warns of, users would meet: a type that no entry exports.
    if (name === "build" && /no public re-export|\bwarn/i.test(output)) throw new Error(output);
    return "";
  },
});

/** Everything that must hold before a change is taken, in the order in which most faults show soonest. */
export function steps(): readonly Step[] {
  let project: Promise<string> | undefined;
  const installed = (): Promise<string> => {
    project ??= consumer(versionOf("zod"));
    return project;
  };
  return [
    { name: "changesets", run: changesets },
    ...first.map(script),
    { name: "tests", run: tests },
    script("build"),
    { name: "pack", needs: "build", run: pack },
    { name: "publint", needs: "pack", run: publint },
    { name: "attw", needs: "pack", run: attw },
    { name: "imports", needs: "pack", run: async () => imports(await installed()) },
    { name: "declarations", needs: "pack", run: async () => declarations(await installed()) },
    { name: "bundles", needs: "pack", run: async () => bundles(await installed()) },
    { name: "zod floor", needs: "pack", run: zodFloor },
    ...last.map(script),
    { name: "browser", run: browser },
    {
      name: "readme",
      run: () => readmeScripts([...first, ...last, "build", "test", "test:browser"]),
    },
  ];
}
