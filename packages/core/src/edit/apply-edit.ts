import { isDraft } from "immer";
import type { Framework } from "../framework/framework.ts";
import { issue } from "../issue/issue.ts";
import type { Result } from "../issue/result.ts";
import type { Json } from "../parse/json.ts";
import type { Patch } from "./patch.ts";
import { type FrameworkDraft, immerFor } from "./tracked.ts";

type Container = Json[] | { [key: string]: Json };
type Key = string | number;

const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null;

const isPosition = (key: Key, most: number): key is number =>
  typeof key === "number" && Number.isInteger(key) && key >= 0 && key <= most;

/** Only what a container has itself: nothing of its prototype is ever read or written. */
const has = (container: Container, key: Key): boolean =>
  Array.isArray(container)
    ? isPosition(key, container.length - 1)
    : typeof key === "string" && Object.hasOwn(container, key);

const get = (container: Container, key: Key): unknown =>
  (container as { readonly [key: Key]: unknown })[key];

function set(container: Container, key: Key, value: Json): void {
  (container as { [key: Key]: Json })[key] = value;
}

/** What a patch is done to, ready to be written to; undefined if the path leads nowhere. */
function containerOf(draft: FrameworkDraft, path: readonly Key[]): Container | undefined {
  let container = draft as Container;
  for (const key of path) {
    if (!has(container, key)) return undefined;
    let next = get(container, key);
    if (!isContainer(next)) return undefined;
    if (!isDraft(next)) {
      // Put there by a patch before: the patch keeps its value, so a copy is written to.
      next = Array.isArray(next) ? [...next] : { ...next };
      set(container, key, next as Json);
    }
    container = next as Container;
  }
  return container;
}

/** Does one step to its container; false if it does not fit. */
function step(container: Container, key: Key, patch: Patch): boolean {
  if (patch.op === "add" && Array.isArray(container)) {
    if (!isPosition(key, container.length)) return false;
    container.splice(key, 0, patch.value);
    return true;
  }
  if (patch.op === "add") {
    if (typeof key !== "string" || key === "__proto__") return false;
    set(container, key, patch.value);
    return true;
  }
  if (!has(container, key)) return false;
  if (patch.op === "replace") set(container, key, patch.value);
  else if (Array.isArray(container)) container.splice(key as number, 1);
  else delete container[key as string];
  return true;
}

/** The position of the first patch that does not fit, after all before it were applied. */
function firstMisfit(draft: FrameworkDraft, patches: readonly Patch[]): number {
  return patches.findIndex((patch) => {
    const key = patch.path.at(-1);
    const container = containerOf(draft, patch.path.slice(0, -1));
    return key === undefined || container === undefined || !step(container, key, patch);
  });
}

/**
 * Applies the patches of an edit, or those that take it back, to the framework that they were made for: all of them or none. A patch that
 * does not fit is an issue (`patch-does-not-fit`) whose path is the patch's own. Whether the result makes sense, only the framework that
 * they were made for can promise.
 */
export function applyEdit(framework: Framework, patches: readonly Patch[]): Result<Framework> {
  let misfit = -1;
  const changed = immerFor(framework).produce(framework, (draft: FrameworkDraft) => {
    misfit = firstMisfit(draft, patches);
  });
  const found = patches[misfit];
  if (found === undefined) return { ok: true, value: changed, issues: [] };
  return {
    ok: false,
    issues: [issue("patch-does-not-fit", found.path, { operation: found.op })],
  };
}
