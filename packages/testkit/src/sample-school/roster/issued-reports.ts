import { digestOf, type IssuedReport, type Json, type Log } from "@whole-learner/core";
import { dice } from "../chance/dice.ts";
import { framework } from "../framework/framework.ts";
import { cast } from "../people/cast.ts";
import type { Person } from "../people/person.ts";
import { lanternDefault } from "../policies/policies.ts";
import { said } from "../said.ts";
import { reissue } from "../words/check-ins.ts";
import { noticedAtConference } from "../log/corrections.ts";
import { householdsOf } from "./households.ts";

const evidenceThrough = "2026-01-23";
const on = "2026-01-30";
const again = "2026-02-10";

/** What a report was made from: the framework, the policy and all that was known of the learner by the end of a day. */
function digestFor(person: Person, { entries }: Log, through: string): string {
  const known = entries.filter(
    (entry) =>
      ("learner" in entry
        ? entry.learner === person.id
        : entry.type === "demonstration" && entry.learners.includes(person.id)) &&
      (entry.recorded ?? entry.happened).slice(0, 10) <= through,
  );
  // Plain JSON, which an interface cannot say of itself.
  return digestOf([framework, lanternDefault, known] as object as Json);
}

/** The learner whose report told of a work that was taken back later. */
function toldWrongly({ entries }: Log): Person | undefined {
  const noticed = entries.find(({ id }) => id === noticedAtConference);
  const of = noticed?.type === "retraction" ? noticed.of : undefined;
  const work = entries.find(({ id }) => id === of);
  return cast.find(({ id }) => work?.type === "demonstration" && work.learners.includes(id));
}

/** The progress reports of January 2026, a copy for each household; one of them was given out anew. */
export function issuedReports(log: Log): readonly IssuedReport[] {
  const chance = dice(3003);
  const present = cast.filter(({ entered }) => entered < "2025-09-03");
  const mended = toldWrongly(log);
  const certain = present.filter((person) => person.twoHouseholds || person === mended);
  const others = chance.shuffle(present.filter((person) => !certain.includes(person)));
  const people = [...certain, ...others.slice(0, 10)].sort((a, b) => a.number - b.number);
  const first = people.flatMap((person) =>
    householdsOf(person).map(
      ({ id: household, languages: [language] }): IssuedReport => ({
        id: `progress-report-2026-01-${household}`,
        learner: person.id,
        kind: "progress-report",
        on,
        evidenceThrough,
        digest: digestFor(person, log, evidenceThrough),
        household,
        language,
      }),
    ),
  );
  const before = first.find(({ learner }) => learner === mended?.id);
  if (mended === undefined || before === undefined) return first;
  return [
    ...first,
    {
      ...before,
      id: `${before.id}-again`,
      on: again,
      digest: digestFor(mended, log, again),
      supersedes: before.id,
      changed: [said(reissue.changed)],
      why: said(reissue.why),
    },
  ];
}
