import { expectTypeOf, test } from "vitest";
import type { Framework } from "../framework/framework.ts";
import type { CompetencyId, LearnerId } from "../identity/ids.ts";
import type { Issue } from "../issue/issue.ts";
import type { Roster } from "../learner/roster.ts";
import type { Day, Instant } from "../time/moment.ts";
import { checkExperiences } from "./check-experiences.ts";
import type { Experience, ExperienceCatalogue } from "./experience.ts";
import { opportunitiesFor } from "./opportunities-for.ts";
import { type OpportunityMap, opportunitiesIn, opportunityMap } from "./opportunity-map.ts";

declare const catalogue: ExperienceCatalogue;
declare const roster: Roster;
declare const framework: Framework;
declare const learner: LearnerId;
declare const competency: CompetencyId;
declare const day: Day;
declare const instant: Instant;

test("opportunities are a learner's, for a competency", () => {
  const question = { catalogue, learner, competency };
  expectTypeOf(opportunitiesFor(question)).toEqualTypeOf<readonly Experience[]>();
  opportunitiesFor({ ...question, roster, from: day, until: day });
  // @ts-expect-error a competency is no learner
  opportunitiesFor({ ...question, learner: competency });
  // @ts-expect-error days, not instants
  opportunitiesFor({ ...question, until: instant });
});

test("a map is made of a catalogue and a roster, and asked like them", () => {
  const map = opportunityMap({ catalogue, roster });
  expectTypeOf(map).toEqualTypeOf<OpportunityMap>();
  expectTypeOf(opportunitiesIn(map, learner, competency)).toEqualTypeOf<readonly Experience[]>();
  // @ts-expect-error the other way round
  opportunitiesIn(map, competency, learner);
  // @ts-expect-error who took part is told by a roster
  opportunityMap({ catalogue });
});

test("a catalogue is checked with a framework", () => {
  expectTypeOf(checkExperiences(catalogue, framework)).toEqualTypeOf<readonly Issue[]>();
  checkExperiences(catalogue, framework, { roster, until: day });
  // @ts-expect-error without one there is nothing to show
  checkExperiences(catalogue);
});
