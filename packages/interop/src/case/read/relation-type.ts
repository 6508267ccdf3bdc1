import { own, textIn } from "../../json/json-record.ts";
import {
  associationTypeOf,
  casePrefix,
  isAssociationType,
  relationTypeOf,
} from "../relation-types.ts";
import { homesOf } from "./choose-kinds.ts";
import type { NodeParts } from "./node-parts.ts";
import { longestId } from "./outside.ts";
import { pathOf } from "./place.ts";
import type { Association } from "./read-associations.ts";
import { find, type Reading } from "./reading.ts";

/** The type of relation that an association becomes: a place above, only where our model allows it. */
export function relationTypeFor(
  reading: Reading,
  one: Association,
  { kinds, tree }: Pick<NodeParts, "kinds" | "tree">,
): string {
  const { type, from, to, record } = one;
  const kept = textIn(record.ours, "type");
  if (kept !== undefined) return kept;
  if (own(record.ours, "relation") === true) return relationTypeOf(type);
  if (type.length > longestId) return "related";
  if (type === "") {
    find(
      reading,
      "field-missing",
      pathOf(record, "associationType"),
      { field: "associationType" },
      ["warning", "made"],
    );
    return "related";
  }
  if (!isAssociationType(type))
    find(reading, "case-unknown-association", pathOf(record, "associationType"), { type }, [
      "note",
      "carried",
    ]);
  if (
    (type !== "isChildOf" && type !== "isPartOf") ||
    typeof from !== "number" ||
    typeof to !== "number"
  )
    return relationTypeOf(type);
  if (tree.closing.has(one)) return casePrefix + type;
  const [kind, above] = [kinds[from] ?? "competency", kinds[to] ?? "competency"];
  if (homesOf[kind].includes(above)) return relationTypeOf(type);
  find(reading, "case-parent-does-not-fit", pathOf(record), { kind, above }, ["note", "carried"]);
  return casePrefix + type;
}

/** Whether the type of the relation says the type of the association. */
export const saysType = (relation: string, association: string): boolean =>
  association === "" ||
  associationTypeOf(relation) === association ||
  relation === casePrefix + association;
