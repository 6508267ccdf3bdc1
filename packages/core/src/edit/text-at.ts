import type { TextPlace } from "../diff/text-place.ts";
import type { Framework } from "../framework/framework.ts";
import { type Issue, issue, type Path } from "../issue/issue.ts";
import type { Text } from "../text/text.ts";
import { itemPath } from "./item-path.ts";
import type { FrameworkDraft } from "./tracked.ts";

type Fields = { [field: string]: Text | undefined };

/** The thing itself that a place names, as a record of its fields: the tables of places name none that holds anything but a text. */
function thingAt(framework: Framework | FrameworkDraft, path: Path): Fields {
  let thing: unknown = framework;
  for (const key of path) thing = (thing as { [key: string | number]: unknown })[key];
  return thing as Fields;
}

/** Where the thing is that a recipe's check has found. */
const checkedPath = (framework: Framework, place: TextPlace): Path =>
  itemPath(framework, place) as Path;

/** The text at a place whose thing is there; undefined where the thing has no such text. */
export const textAt = (framework: Framework, place: TextPlace): Text | undefined =>
  thingAt(framework, checkedPath(framework, place))[place.field];

/** Writes a text to a place of a draft of the framework, where the thing is there. */
export function writeTextAt(
  draft: FrameworkDraft,
  framework: Framework,
  place: TextPlace,
  text: Text,
): void {
  thingAt(draft, checkedPath(framework, place))[place.field] = text;
}

/** An issue if the thing that a place names is not there. */
export const missingThing = (framework: Framework, place: TextPlace): readonly Issue[] =>
  itemPath(framework, place) === undefined
    ? [
        issue("unknown-item", ["what"], {
          kind: place.kind,
          id: "id" in place ? place.id : "",
        }),
      ]
    : [];
