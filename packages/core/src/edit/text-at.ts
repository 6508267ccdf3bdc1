import type { TextPlace } from "../diff/text-place.ts";
import type { Framework } from "../framework/framework.ts";
import type { Issue } from "../issue/issue.ts";
import { issue } from "../issue/issue.ts";
import type { Text } from "../text/text.ts";
import { itemPath } from "./item-path.ts";
import type { FrameworkDraft } from "./tracked.ts";

type Fields = { [field: string]: Text | undefined };

/** The thing itself that a place names, as a record of its fields: the tables of places name none that holds anything but a text. */
function thingAt(
  framework: Framework | FrameworkDraft,
  path: readonly (string | number)[],
): Fields {
  let thing: unknown = framework;
  for (const key of path) thing = (thing as { [key: string | number]: unknown })[key];
  return thing as Fields;
}

/** The text at a place; undefined where the thing or the field is not there. */
export function textAt(framework: Framework, place: TextPlace): Text | undefined {
  const path = itemPath(framework, place);
  return path === undefined ? undefined : thingAt(framework, path)[place.field];
}

/** Writes a text to a place of a draft of the framework. */
export function writeTextAt(
  draft: FrameworkDraft,
  framework: Framework,
  place: TextPlace,
  text: Text,
): void {
  const path = itemPath(framework, place);
  if (path !== undefined) thingAt(draft, path)[place.field] = text;
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
