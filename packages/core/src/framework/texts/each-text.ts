import type { Path } from "../../issue/issue.ts";
import type { Text } from "../../text/text.ts";
import type { Framework } from "../framework.ts";
import { textFields } from "./text-fields.ts";

interface Fields {
  readonly [key: string]: "text" | Fields;
}

/**
 * Calls back with every text of a framework and its place, as the document has them: also those of levels, descriptors, terms,
 * relations and retirements. For what all texts have to go through, such as a look for missing translations.
 *
 * @example
 * ```ts
 * import { eachText, pointer, sketchFramework } from "@whole-learner/core";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const places: string[] = [];
 * eachText(framework, (text, path) => {
 *   if (text === "Presents ideas") places.push(pointer(path));
 * });
 * places; // => ["/competencies/0/name"]
 * ```
 */
export function eachText(framework: Framework, visit: (text: Text, path: Path) => void): void {
  // The depth of the walk is that of the fields, which is fixed; the document only decides how long its lists are.
  const walk = (value: unknown, fields: "text" | Fields, path: Path): void => {
    if (value === undefined) return;
    if (fields === "text") {
      // The fields' type says that a text stands here.
      visit(value as Text, path);
    } else if (Array.isArray(value)) {
      for (const [position, entry] of value.entries()) walk(entry, fields, [...path, position]);
    } else if (typeof value === "object") {
      for (const [key, inner] of Object.entries(fields)) {
        walk((value as Readonly<Record<string, unknown>>)[key], inner, [...path, key]);
      }
    }
  };
  walk(framework, textFields, []);
}
