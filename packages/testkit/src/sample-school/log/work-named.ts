import { type WorkText, works } from "../texts/index.ts";

/** A work by its id. */
export function workNamed(id: string): WorkText {
  const found = works.find((work) => work.id === id);
  if (found === undefined) throw new Error(`There is no work ${id}.`);
  return found;
}
