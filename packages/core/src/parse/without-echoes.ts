import type { Issue } from "../issue/issue.ts";
import { pointer } from "../issue/pointer.ts";

/** zod measures a value of the wrong type all the same: an empty list for a text is also too short. Once is enough. */
export function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const wrong = new Set(
    issues.filter(({ code }) => code === "wrong-type").map(({ path }) => pointer(path)),
  );
  return issues.filter(({ code, path }) => code === "wrong-type" || !wrong.has(pointer(path)));
}
