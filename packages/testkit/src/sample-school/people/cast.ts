import { addDays, type LanguageTag } from "@whole-learner/core";
import { dice } from "../chance/dice.ts";
import { absence } from "../patterns/absence.ts";
import { familyNames, givenNames } from "../texts/index.ts";
import { numbered, type Person } from "./person.ts";
import { type Seat, seats } from "./seats.ts";

/** How many families speak which language at home. */
const spoken: readonly (readonly [language: LanguageTag, families: number])[] = [
  ["en", 24],
  ["es", 7],
  ["zh-Hans", 3],
  ["ar", 3],
  ["vi", 3],
];

/** Drawn apart from names and grades; only the learner whose work came in a home language must have one other than the school's. */
function drawLanguages(): readonly LanguageTag[] {
  const drawn = [
    ...dice("languages").shuffle(
      spoken.flatMap(([language, families]) => Array.from({ length: families }, () => language)),
    ),
  ];
  const newcomer = seats.findIndex(({ pattern }) => pattern === 4);
  const other = drawn.findIndex((language) => language !== "en" && language !== "es");
  const [mine = "en", theirs = "en"] = [drawn[newcomer], drawn[other]];
  if (mine === "en") {
    drawn[newcomer] = theirs;
    drawn[other] = mine;
  }
  return drawn;
}

const agreed: readonly (readonly string[])[] = [
  ["more time"],
  ["a reader"],
  ["assistive technology"],
  ["more time", "a quiet room"],
];

/** How often anyone of some age has been born: five years and the grade before the first of September, and up to a year earlier. */
const birthday = (grade: number, days: number): string => {
  const autumn = `${2025 - 5 - grade}-08-31`;
  return addDays(autumn, -days);
};

const isOrdinary = ({ pattern }: Seat): boolean => pattern === undefined;

function castAll(): readonly Person[] {
  const given = dice("givenNames").shuffle(givenNames);
  const family = dice("familyNames").shuffle(familyNames);
  const languages = drawLanguages();
  const births = dice("births");
  const helped = dice("supports");
  const ordinary = seats.flatMap((seat, place) => (isOrdinary(seat) ? [place] : []));
  const supported = helped.shuffle(ordinary).slice(0, agreed.length);
  const [renamed] = helped.shuffle(ordinary);
  const twoHomes = ordinary.find((place) => languages[place] === "es");
  return seats.map((seat, place): Person => {
    const number = place + 1;
    const surname = family[place] ?? "";
    return {
      number,
      id: numbered("learner", number),
      name: `${given[place] ?? ""} ${surname}`,
      ...(place === renamed ? { legalName: `${given.at(-1) ?? ""} ${surname}` } : {}),
      born: birthday(seat.grade, births.below(365)),
      grade: seat.grade,
      entered: seat.entered,
      ...(seat.pattern === undefined ? {} : { pattern: seat.pattern }),
      language: languages[place] ?? "en",
      twoHouseholds: place === twoHomes,
      supports: agreed[supported.indexOf(place)] ?? [],
      ...(seat.pattern === 7 ? { away: absence } : {}),
    };
  });
}

/** The forty learners, by number. */
export const cast: readonly Person[] = castAll();

/** The learner who carries a pattern. */
export function carrierOf(pattern: number): Person {
  const found = cast.find((person) => person.pattern === pattern);
  if (found === undefined) throw new Error(`Nobody carries pattern ${pattern}.`);
  return found;
}
