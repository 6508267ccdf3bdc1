import type { Learner, Log, OwnPage, PersonalExpectation, Roster } from "@whole-learner/core";
import { communities } from "../communities/communities.ts";
import { membershipsOf } from "../communities/memberships.ts";
import { cast } from "../people/cast.ts";
import { gradeName } from "../people/grades.ts";
import { yearsOf } from "../people/enrolment.ts";
import type { Person } from "../people/person.ts";
import { besideLevels } from "./beside.ts";
import { goals } from "./goals.ts";
import { householdsOf } from "./households.ts";
import { issuedReports } from "./issued-reports.ts";
import { pages } from "./learner-page.ts";
import { reflections, responses } from "./reflections.ts";
import { type ShownWork, shownBy } from "./shown-by.ts";

/** What was agreed for one learner in one competency. */
const agreed: PersonalExpectation = {
  competency: "MEAN.1",
  band: "3-5",
  level: "applying",
  from: "2025-09-02",
  until: "2026-06-19",
  agreedBy: ["self", "family", "educator"],
};

function learnerOf(
  person: Person,
  page: OwnPage | undefined,
  shown: readonly ShownWork[],
): Learner {
  const { id, name, legalName, born, language, pattern } = person;
  const years = yearsOf(person);
  return {
    id,
    name,
    ...(legalName === undefined ? {} : { legalName }),
    born,
    languages: language === "en" ? ["en"] : [language, "en"],
    ...(page === undefined ? {} : { page }),
    households: householdsOf(person),
    enrolments: years.map(({ from, until, band, grade }, place) => ({
      from,
      // The last one goes on.
      ...(place < years.length - 1 ? { until } : {}),
      band,
      grade: gradeName(grade),
    })),
    memberships: membershipsOf(person),
    expectations: pattern === 10 ? [agreed] : [],
    extensions: besideLevels(person, shown),
  };
}

/** Everyone the school's reports are about, with what they say and where they belong. */
export function rosterFor(log: Log): Roster {
  const worksOf = shownBy(log);
  const own = pages();
  return {
    format: "whole-learner/roster@1",
    learners: cast.map((person) => learnerOf(person, own.get(person.number), worksOf(person.id))),
    communities,
    goals: goals(worksOf),
    reflections: reflections(worksOf),
    responses: responses(worksOf),
    issuedReports: issuedReports(log),
  };
}
