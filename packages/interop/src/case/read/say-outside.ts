import { textIn } from "../../json/json-record.ts";
import { outsideIdOf } from "./outside.ts";
import { pathOf } from "./place.ts";
import type { Association } from "./read-associations.ts";
import { find, type Reading } from "./reading.ts";

/** Says which ends of an association lead outside of the package. */
export function sayOutside(reading: Reading, association: Association): void {
  const { record, origin, destination, from, to } = association;
  if (from === "outside") {
    const data = { identifier: outsideIdOf(origin, reading.documentId) };
    find(reading, "case-origin-outside", pathOf(record, "originNodeURI"), data, noted);
  }
  if (to === "outside") {
    const data = { identifier: textIn(destination, "identifier") ?? "" };
    find(reading, "case-outside", pathOf(record, "destinationNodeURI"), data, noted);
  }
}

const noted = ["note", "kept-as-external"] as const;
