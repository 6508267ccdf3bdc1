import { command } from "./command.ts";

/** Changed packages have a changeset, seen from the main branch, where there is one to see from. */
export async function changesets(): Promise<string> {
  for (const base of ["main", "origin/main"]) {
    try {
      await command("git", ["rev-parse", "--verify", "--quiet", base]);
    } catch {
      continue; // a clone of another branch, or no history at all
    }
    await command("changeset", ["status", `--since=${base}`]);
    return `since ${base}`;
  }
  return "no main branch to compare with";
}
