import type { Competency, Framework } from "@whole-learner/core/framework";
import { isUuid } from "@whole-learner/core/identity";

const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, "");

/** The UUID by which the rest of the world knows a competency or indicator: its own id, else one among its identifiers, as CASE's items have. */
export function uuidOf({
  id,
  identifiers = [],
}: {
  readonly id: string;
  readonly identifiers?: NonNullable<Competency["identifiers"]>;
}): string | undefined {
  return [id, ...identifiers.map(({ value }) => value)]
    .map((text) => bare(text.slice(text.lastIndexOf("/") + 1)))
    .find(isUuid);
}

/** Finds competencies by the ids of learning objectives: a CASE UUID with or without `urn:uuid:`, an id, a code. An id that is unknown stays what it is. */
export function objectivesOf(framework: Framework | undefined): (objective: string) => string {
  const known = new Map<string, string>();
  for (const one of framework?.competencies ?? []) {
    if (one.code !== undefined && !known.has(bare(one.code))) known.set(bare(one.code), one.id);
  }
  for (const one of framework?.competencies ?? []) {
    known.set(bare(one.id), one.id);
    const uuid = uuidOf(one);
    if (uuid !== undefined) known.set(uuid, one.id);
  }
  return (objective) =>
    known.get(bare(objective)) ?? (isUuid(bare(objective)) ? bare(objective) : objective);
}
