import { own, present, recordIn } from "../json/json-record.ts";
import { taskOf } from "./find-targets.ts";
import type { PlacedStatement } from "./open-statements.ts";
import { readArtifacts, readLanguage, readText, readTimes } from "./read-parts.ts";
import { readSubject } from "./read-subject.ts";
import { carriedIn, type MadeEntries, type ReadingState, withCarried } from "./reading-state.ts";

/** What others rate: a statement without a rating of its own, as a demonstration. Undefined, with an issue, where it does not say whose. */
export function demonstrationOf(
  statement: PlacedStatement,
  { options, byId, finder, people, issues }: ReadingState,
): MadeEntries | undefined {
  const { raw, path, id } = statement;
  const subject = readSubject(statement, "rates", byId, issues);
  const learners = subject && people.learnersOf(subject.learners, subject.learnersAt, issues);
  if (subject === undefined || learners === undefined || learners.length === 0) return undefined;
  const main = options.framework?.languages[0];
  const definition = recordIn(subject.activity ?? {}, "definition");
  const text = (field: string) => {
    const found = readText(own(definition, field), main);
    // A text's wordings are plain texts here, which its type does not say.
    return typeof found === "object" ? (found as Readonly<Record<string, string>>) : found;
  };
  const { happened, recorded } = readTimes(raw, path, issues);
  const entry = present({
    type: "demonstration",
    id,
    learners: learners.map((one) => one.id),
    name: text("name"),
    description: text("description"),
    task: taskOf(subject, [], finder, options.home),
    language: readLanguage(recordIn(raw, "context"), path, issues),
    artifacts: readArtifacts(raw, path, main, issues)?.map((one) => ({ ...one })),
    happened,
    recorded,
  });
  return { entries: [withCarried(entry, carriedIn(raw, options.extension))], learners };
}
