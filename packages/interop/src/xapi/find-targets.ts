import { type JsonRecord, own, recordIn, textIn } from "../json/json-record.ts";
import type { CompetencyFinder } from "./find-competency.ts";
import { activitiesIn } from "./read-parts.ts";
import type { Subject } from "./read-subject.ts";
import type { XapiPlace } from "./reading.ts";

/** The beginning of the IRIs of works and of demonstrations that have no IRI of their own. */
export const ownIri = (home: string, kind: "tasks" | "demonstrations"): string =>
  `${home.replace(/\/+$/, "")}/${kind}/`;

/** An id that was made an IRI, as it was; any other IRI stays. */
function idOfIri(iri: string, prefix: string | undefined): string {
  if (prefix === undefined || !iri.startsWith(prefix)) return iri;
  try {
    return decodeURIComponent(iri.slice(prefix.length)) || iri;
  } catch {
    // A percent sign that stands for nothing.
    return iri;
  }
}

/** What a statement names as its competencies: everything that the first place names which names any. */
export function targetsOf(
  { activity, contexts }: Subject,
  result: JsonRecord,
  places: readonly XapiPlace[],
  { byActivity, byExtension }: CompetencyFinder,
): readonly string[] {
  for (const place of places) {
    const found =
      typeof place === "string"
        ? (place === "object"
            ? activity === undefined
              ? []
              : [activity]
            : contexts.flatMap((context) => activitiesIn(context, place))
          ).flatMap((one) => byActivity(one) ?? [])
        : (place.of === "object"
            ? [recordIn(activity ?? {}, "definition")]
            : place.of === "result"
              ? [result]
              : contexts
          ).flatMap((part) => byExtension(own(recordIn(part, "extensions"), place.extension)));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** What the learner worked at: the activity, unless that is the competency, then what it is a part of. */
export function taskOf(
  { activity, contexts }: Subject,
  targets: readonly string[],
  { byActivity }: CompetencyFinder,
  home: string | undefined,
): string | undefined {
  const parents = contexts.flatMap((context) => activitiesIn(context, "parent"));
  const demonstrations = home === undefined ? undefined : ownIri(home, "demonstrations");
  const task = [...(activity === undefined ? [] : [activity]), ...parents].find((one) => {
    const id = textIn(one, "id");
    if (id === undefined || id === "" || (demonstrations && id.startsWith(demonstrations)))
      return false;
    const target = byActivity(one);
    return target === undefined || !targets.includes(target);
  });
  const id = task && textIn(task, "id");
  return id === undefined
    ? undefined
    : idOfIri(id, home === undefined ? undefined : ownIri(home, "tasks"));
}
