import { type Fence, placeOf } from "./fence.ts";

/** The scripts of the repository, and the pnpm that it is used with (`pnpm@12.21.0`). */
export interface Known {
  readonly scripts: readonly string[];
  readonly pinned: string;
}

/** What pnpm does itself, as far as pages name it. */
const builtIn = ["add", "install", "exec", "changeset"];

/** Commands stand in fences of shell lines, or set in. */
const showsCommands = ({ language }: Fence): boolean => language === "sh" || language === "text";

/** The scripts that the shell lines of a fence run through pnpm, in order. */
export const scriptsIn = (fence: Fence): readonly string[] =>
  showsCommands(fence)
    ? [...fence.text.matchAll(/\bpnpm(?:@[\d.]+)?(?: run)? ([a-z][\w:-]*)/g)].map(
        (match) => match[1] ?? "",
      )
    : [];

/** Shell lines that name a script that is not there, or fetch another pnpm than the pinned one. */
export function checkCommands(fence: Fence, { scripts, pinned }: Known): readonly string[] {
  if (!showsCommands(fence)) return [];
  const at = placeOf(fence);
  const unknown = scriptsIn(fence).filter(
    (name) => !scripts.includes(name) && !builtIn.includes(name),
  );
  const others = [...fence.text.matchAll(/pnpm@[\d.]+/g)].filter(([found]) => found !== pinned);
  return [
    ...unknown.map((name) => `${at}: no script ${name}`),
    ...others.map(([found]) => `${at}: ${found}, not ${pinned}`),
  ];
}
