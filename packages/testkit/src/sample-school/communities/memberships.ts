import { addDays, type CommunityId, type Day, type Membership } from "@whole-learner/core";
import { terms } from "../calendar/years.ts";
import { dice } from "../chance/dice.ts";
import { cast } from "../people/cast.ts";
import { bandOn, yearsOf } from "../people/enrolment.ts";
import type { Person } from "../people/person.ts";
import { advisories, classId, cohortId, houses } from "./communities.ts";
import { type Studio, type StudioName, studios } from "./studios.ts";

const opening: Day = "2024-09-03";
/** The day on which two learners change places between advisories. */
const swapDay: Day = "2026-02-02";

/** People in an order drawn by chance, then dealt out in turn: groups come out even and say nothing about who is in them. */
const deal = (
  people: readonly Person[],
  groups: readonly CommunityId[],
): ReadonlyMap<number, CommunityId> =>
  new Map(people.map(({ number }, place) => [number, groups[place % groups.length] ?? ""]));

interface Groups {
  readonly advisory: ReadonlyMap<number, CommunityId>;
  /** Of those who were in another advisory before they moved up. */
  readonly before: ReadonlyMap<number, CommunityId>;
  readonly house: ReadonlyMap<number, CommunityId>;
  readonly swapped: ReadonlyMap<number, CommunityId>;
  readonly cohort: ReadonlyMap<number, Membership>;
}

function drawGroups(): Groups {
  const chance = dice("groups");
  const [heron = "", plover = "", tern = "", otter = ""] = advisories.map(({ id }) => id);
  const inBand = (least: number, most: number): readonly Person[] =>
    chance.shuffle(cast.filter(({ grade }) => grade >= least && grade <= most));
  const advisory = new Map([
    ...deal(inBand(0, 2), [heron, plover]),
    ...deal(inBand(3, 5), [plover, heron]),
    ...deal(inBand(6, 8), [tern, otter]),
    ...deal(inBand(9, 12), [otter, tern]),
  ]);
  const before = deal(inBand(6, 6), [heron, plover]);
  const house = deal(
    chance.shuffle(cast),
    houses.map(({ id }) => id),
  );
  const settled = chance.shuffle(
    cast.filter(({ grade, pattern }) => grade >= 9 && pattern === undefined),
  );
  const mover = (from: CommunityId): number =>
    settled.find(({ number }) => advisory.get(number) === from)?.number ?? 0;
  const swapped = new Map([
    [mover(tern), otter],
    [mover(otter), tern],
  ]);
  const [first, second, third, fourth] = settled.filter(
    ({ grade, entered }) => grade >= 10 && entered === opening,
  );
  const builder = cast.find(({ pattern }) => pattern === 5);
  const spans: readonly (readonly [Person | undefined, Day, Day?])[] = [
    [builder, opening],
    [first, opening],
    [second, "2024-11-12"],
    [third, "2025-02-03", "2025-12-19"],
    [fourth, "2025-11-11"],
  ];
  const cohort = new Map(
    spans.flatMap(([person, from, until]): readonly (readonly [number, Membership])[] =>
      person === undefined
        ? []
        : [
            [
              person.number,
              { community: cohortId, from, ...(until === undefined ? {} : { until }) },
            ],
          ],
    ),
  );
  return { advisory, before, house, swapped, cohort };
}

const groups = drawGroups();

function advisoriesOf(person: Person): readonly Membership[] {
  const { number, entered } = person;
  const community = groups.advisory.get(number) ?? "";
  const after = groups.swapped.get(number);
  if (after !== undefined) {
    return [
      { community, from: entered, until: addDays(swapDay, -1) },
      { community: after, from: swapDay },
    ];
  }
  const before = groups.before.get(number);
  if (before !== undefined && entered === opening) {
    return [
      { community: before, from: entered, until: "2025-06-20" },
      { community, from: "2025-09-02" },
    ];
  }
  return [{ community, from: entered }];
}

/** Studios that a learner has to be in for the works that are told of them. */
const bound: readonly {
  readonly pattern: number;
  readonly term: string;
  readonly studio: StudioName;
}[] = [{ pattern: 2, term: "2025-26-t4", studio: "ferry" }];

const studioChance = dice("studios");

function studiosOf(person: Person): readonly Membership[] {
  return terms.flatMap((term): readonly Membership[] => {
    const first = person.entered > term.from ? person.entered : term.from;
    if (first > term.until) return [];
    const band = bandOn(person, first);
    const open = studios.filter((studio) => studio.term === term && studio.bands.includes(band));
    const must = bound.find(
      ({ pattern, term: id }) => pattern === person.pattern && id === term.id,
    )?.studio;
    const own: Studio | undefined =
      open.find(({ name }) => name === must) ??
      (open.length > 0 && studioChance.chance(0.85) ? studioChance.pick(open) : undefined);
    return own === undefined ? [] : [{ community: own.id, from: first, until: term.until }];
  });
}

const drawnStudios: ReadonlyMap<number, readonly Membership[]> = new Map(
  cast.map((person) => [person.number, studiosOf(person)]),
);

/** One learner changes studios in the middle of a term: the first who is in the one and could be in the other. */
const change = {
  on: "2025-12-08",
  from: "market-hall-studio-2025-26-t2",
  to: "ferry-studio-2025-26-t2",
} as const;
const changer = cast.find(
  (person) =>
    person.pattern === undefined &&
    person.grade >= 3 &&
    drawnStudios.get(person.number)?.some(({ community }) => community === change.from),
);

const changing = (membership: Membership): readonly Membership[] =>
  membership.community === change.from
    ? [
        { ...membership, until: addDays(change.on, -1) },
        { ...membership, community: change.to, from: change.on },
      ]
    : [membership];

function membershipsFor(person: Person): readonly Membership[] {
  const { number, entered } = person;
  const cohort = groups.cohort.get(number);
  const own = drawnStudios.get(number) ?? [];
  return [
    ...advisoriesOf(person),
    { community: groups.house.get(number) ?? "", from: entered },
    ...yearsOf(person).map(({ id, band, from, until }) => ({
      community: classId(band, id),
      from,
      until,
    })),
    ...(person === changer ? own.flatMap(changing) : own),
    ...(cohort === undefined ? [] : [cohort]),
  ];
}

const memberships: ReadonlyMap<number, readonly Membership[]> = new Map(
  cast.map((person) => [person.number, membershipsFor(person)]),
);

/** Where a learner belongs, and when. */
export const membershipsOf = ({ number }: Person): readonly Membership[] =>
  memberships.get(number) ?? [];

/** The communities that a learner is in on a day. */
export const communitiesOn = (person: Person, day: Day): ReadonlySet<CommunityId> =>
  new Set(
    membershipsOf(person)
      .filter(({ from, until }) => from <= day && (until === undefined || day <= until))
      .map(({ community }) => community),
  );
