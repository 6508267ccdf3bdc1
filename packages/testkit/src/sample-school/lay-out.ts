import type { Json } from "@whole-learner/core";

/**
 * A document as text that people can read and compare: what fits on a line stands on one, all else is broken at its members. `-0` and the like
 * do not occur.
 */
export function layOut(value: Json, width: number, indent: string = ""): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || flat.length + indent.length <= width) {
    return flat;
  }
  const deeper = `${indent}  `;
  const inside = (lines: readonly string[]): string =>
    lines.map((line) => deeper + line).join(",\n");
  return Array.isArray(value)
    ? `[\n${inside(value.map((member: Json) => layOut(member, width, deeper)))}\n${indent}]`
    : `{\n${inside(
        Object.entries(value).map(
          ([key, member]) => `${JSON.stringify(key)}: ${layOut(member, width, deeper)}`,
        ),
      )}\n${indent}}`;
}

/** A list document of many entries: its fields first, then one entry a line, so that a change shows as the lines it changed. */
export function layOutEntries(document: { readonly [key: string]: Json }, list: string): string {
  const { [list]: entries, ...fields } = document;
  const head = Object.entries(fields).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const lines = (Array.isArray(entries) ? entries : []).map((entry: Json) => JSON.stringify(entry));
  return `{\n${head.join("")}${JSON.stringify(list)}: [\n${lines.join(",\n")}\n]\n}`;
}
