import { addDays, type Day } from "@whole-learner/core";
import { asOf, type TermText, terms } from "../calendar/years.ts";
import { schoolDaysOf, termOn } from "../calendar/school-days.ts";
import { type Actor, demonstrate, ratedIn } from "./demonstrate.ts";
import { chooseWork, type Place, type Shown } from "./choose-work.ts";
import type { WorkDraft } from "./draft.ts";
import { workNamed } from "./work-named.ts";

/** Works that a learner shows in a whole term, on average. */
const perTerm = 7.7;

function placeOf(drawn: number): Place {
  if (drawn < 0.665) return "class";
  return drawn < 0.68 ? "school" : "outside";
}

function note(
  shown: Shown,
  year: string,
  { work, ratings }: WorkDraft,
  codes: readonly string[],
): void {
  const key = `${year} ${work}`;
  shown.works.set(key, (shown.works.get(key) ?? 0) + 1);
  const seen = new Set([...ratings.map(({ target }) => target), ...codes]);
  for (const code of seen) {
    const about = code as Parameters<typeof shown.competencies.get>[0];
    shown.competencies.set(about, (shown.competencies.get(about) ?? 0) + 1);
  }
}

/** The days of a term on which a learner is at school, as far as the day that the school is asked for. */
function daysAt(
  { person }: Actor,
  term: TermText,
): { readonly days: readonly Day[]; readonly all: number } {
  const every = schoolDaysOf(term);
  // A school year begins with a week of arriving.
  const all = term.number === 1 ? every.slice(5) : every;
  const { entered, away } = person;
  const days = all.filter(
    (day) =>
      day >= entered &&
      day <= asOf &&
      !(away !== undefined && away.from <= day && day <= away.until),
  );
  return { days, all: all.length };
}

/** Another try at a test two weeks later, as long as the term lasts. */
function secondTry(
  actor: Actor,
  first: WorkDraft,
  work: Parameters<typeof demonstrate>[1],
  last: Day,
): WorkDraft | undefined {
  const day = addDays(first.happened.slice(0, 10), 14);
  if (day > last || termOn(day) === undefined || !actor.chance.chance(0.4)) return undefined;
  const again = demonstrate(actor, work, day);
  const task = `${work.id}-${first.happened.slice(0, 10)}`;
  return { ...again, tells: { ...again.tells, task, attempt: 2 }, revises: first };
}

/** Twice a year every learner leads a conference, in the winter term and in the late spring term. */
function conference(actor: Actor, term: TermText, days: readonly Day[]): readonly WorkDraft[] {
  if (term.number % 2 !== 0 || days.length < 12) return [];
  const late = days.slice(Math.floor(days.length / 2), -2);
  const work = workNamed("conference");
  return ratedIn(work, actor.reserved).length < 2
    ? []
    : [demonstrate(actor, work, actor.chance.pick(late))];
}

/** All that a learner shows in a term, without what is told one by one. */
function termWork(actor: Actor, term: TermText, shown: Shown): readonly WorkDraft[] {
  const { chance } = actor;
  const { days, all } = daysAt(actor, term);
  if (days.length === 0) return [];
  const drafts: WorkDraft[] = [...conference(actor, term, days)];
  for (const draft of drafts) note(shown, term.year, draft, []);
  const wanted = Math.round((perTerm * days.length) / all + (chance.uniform() - 0.5) * 2.4);
  const chosen = chance.shuffle(days).slice(0, wanted).sort();
  for (const [place, drawn] of chosen.entries()) {
    // Two works of one day: which came first is known for some of them.
    const before = place > 0 ? chosen[place - 1] : undefined;
    const tied = before !== undefined && chance.chance(0.03);
    const day = tied ? before : drawn;
    const work = chooseWork({ actor, day, term, place: placeOf(chance.uniform()), shown });
    if (work === undefined || (tied && work.id === drafts.at(-1)?.work)) continue;
    let draft = demonstrate(actor, work, day);
    if (tied && chance.chance(0.5)) draft = { ...draft, tells: { ...draft.tells, sequence: 2 } };
    note(shown, term.year, draft, work.shows);
    const last = days.at(-1) ?? day;
    const again = work.kind === "test" ? secondTry(actor, draft, work, last) : undefined;
    if (again === undefined) {
      drafts.push(draft);
      continue;
    }
    const { task } = again.tells;
    const first = {
      ...draft,
      tells: { ...draft.tells, ...(task === undefined ? {} : { task }), attempt: 1 },
    };
    drafts.push(first, { ...again, revises: first });
    note(shown, term.year, again, work.shows);
  }
  return drafts;
}

/** Everything ordinary that a learner shows over the two years. */
export function ordinaryWork(actor: Actor): readonly WorkDraft[] {
  const shown: Shown = { works: new Map(), competencies: new Map() };
  return terms.flatMap((term) => termWork(actor, term, shown));
}
