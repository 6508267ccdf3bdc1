import type { CompetencyCode } from "../texts/index.ts";
import type { Pattern, PatternRating, PatternWays, PatternWork } from "./pattern.ts";

/** A work rated once, by an educator. */
const by =
  (about: CompetencyCode) =>
  (on: string, work: string, number: number, how?: PatternWays): PatternWork => ({
    on,
    work,
    ratings: [["educator", about, number]],
    ...(how === undefined ? {} : { how }),
  });

/** A work that an educator and the learner both rated. */
const both =
  (about: CompetencyCode) =>
  (on: string, work: string, educator: number, self: number): PatternWork => ({
    on,
    work,
    ratings: [
      ["educator", about, educator],
      ["self", about, self],
    ],
  });

const panel = (
  first: number,
  second: number,
  fellow: number,
  partner: number,
): readonly PatternRating[] => [
  ["educator", "GOOD.1", first],
  ["second-educator", "GOOD.1", second],
  ["fellow-learner", "GOOD.1", fellow],
  ["partner", "GOOD.1", partner],
];

const former = (on: string, original: number, experience: string): PatternWork =>
  by("SCI.1")(on, "earlier-mathematics", original, {
    recorded: "2026-02-11T17:10:00.000Z",
    verifiedOn: "2026-02-11",
    experience,
    setting: experience === "former-school-fieldwork" ? "community" : "school",
    transferred: true,
  });

const early = by("GOOD.2");
const late = by("STEER.1");
const steady = by("ARG.1");
const newcomer = by("ARG.1");
const outside = by("MATH.1");
const away = by("MEAN.1");
const personal = by("MEAN.1");

/** The ten patterns, oldest work first. */
export const patterns: readonly Pattern[] = [
  {
    number: 1,
    name: "Early bloomer",
    competencies: ["GOOD.2"],
    works: [
      early("2024-09-13", "neighbor-interviews", 3),
      early("2024-10-04", "family-street-history", 4),
      early("2024-10-25", "council-briefing", 4),
      early("2024-11-22", "market-hall-proposal", 5),
      early("2024-12-13", "harbour-wall", 4),
    ],
  },
  {
    number: 2,
    name: "Late bloomer",
    competencies: ["STEER.1"],
    works: [
      late("2024-09-20", "advisory-goal-sheet", 1),
      late("2024-11-15", "reading-season-plan", 1),
      late("2025-02-14", "bus-trip-budget", 2),
      late("2025-05-09", "tide-pool-study-plan", 2),
      late("2025-10-10", "garden-bed-plan", 3),
      late("2026-02-13", "home-project", 4),
      late("2026-05-08", "ferry-timetable", 4),
    ],
  },
  {
    number: 3,
    name: "Plateau",
    competencies: ["ARG.1"],
    works: [
      steady("2024-10-18", "book-talk", 3),
      steady("2025-02-28", "which-compost", 4),
      steady("2025-05-23", "how-was-it-checked", 4),
      steady("2025-09-19", "where-does-it-say-so", 2),
      steady("2025-10-31", "argument-test", 3),
      steady("2025-12-05", "where-does-it-say-so", 3),
      steady("2026-02-06", "how-was-it-checked", 3),
      steady("2026-03-20", "argument-test", 3),
      steady("2026-05-15", "where-does-it-say-so", 3),
    ],
  },
  {
    number: 4,
    name: "Newcomer with prior learning",
    competencies: ["ARG.1"],
    works: [
      newcomer("2025-09-26", "earlier-arguments", 4, {
        recorded: "2026-03-10T16:20:00.000Z",
        verifiedOn: "2026-03-20",
        inHomeLanguage: true,
      }),
      newcomer("2025-11-14", "earlier-arguments", 4, {
        recorded: "2026-03-10T16:35:00.000Z",
        verifiedOn: "2026-03-20",
        inHomeLanguage: true,
      }),
      newcomer("2026-04-24", "opinion-column", 3),
      newcomer("2026-05-13", "across-a-disagreement", 4),
    ],
  },
  {
    number: 5,
    name: "Strong out of school",
    competencies: ["MATH.1"],
    works: [
      outside("2025-09-26", "functions-in-use", 2),
      { on: "2025-11-07", work: "street-survey", ratings: [["partner", "MATH.1", 4]] },
      outside("2025-12-12", "data-table-check", 2),
      { on: "2026-02-20", work: "hull-measurements", ratings: [["partner", "MATH.1", 5]] },
      outside("2026-03-27", "price-of-a-fish", 3),
      { on: "2026-05-12", work: "tide-gauge", ratings: [["partner", "MATH.1", 4]] },
    ],
  },
  {
    number: 6,
    name: "Self and educators differ",
    competencies: ["INV.1", "TEAM.1"],
    works: [
      both("INV.1")("2025-10-17", "ask-the-library", 4, 2),
      both("TEAM.1")("2025-11-21", "bus-trip-budget", 3, 4),
      both("INV.1")("2026-01-23", "wonder-museum", 3, 3),
      both("TEAM.1")("2026-02-27", "exhibition-crew", 3, 5),
      both("INV.1")("2026-04-29", "rocky-shore-guide", 4, 2),
      both("TEAM.1")("2026-05-06", "market-stall", 3, 5),
    ],
  },
  {
    number: 7,
    name: "Gap after absence",
    competencies: ["MEAN.1"],
    works: [
      away("2025-05-16", "book-talk", 3),
      away("2025-06-06", "guided-tour", 3),
      away("2025-09-19", "tide-pool-food-web", 4),
      away("2026-04-23", "signs-for-everyone", 3),
      away("2026-05-14", "exchange-letters", 4),
    ],
    gaps: [
      { due: "2025-10-31", work: "bus-stop-graph", status: "excused" },
      { due: "2025-11-21", work: "conference", status: "excused" },
      { due: "2025-12-12", work: "how-we-learned-it", status: "missing" },
      { due: "2026-01-16", work: "object-and-story", status: "missing" },
      { due: "2026-02-13", work: "reading-aloud", status: "missing" },
      { due: "2026-03-20", work: "market-stall", status: "missing" },
    ],
  },
  {
    number: 8,
    name: "Moderated defence",
    competencies: ["GOOD.1"],
    works: [
      {
        on: "2026-04-30",
        work: "band-defence",
        ratings: panel(4, 3, 4, 2),
        how: { attempt: 1 },
      },
      {
        on: "2026-05-21",
        work: "band-defence",
        ratings: panel(4, 4, 4, 3),
        how: { attempt: 2 },
      },
    ],
  },
  {
    number: 9,
    name: "Transfer",
    competencies: ["SCI.1"],
    works: [
      former("2025-09-18", 3, "former-school-seminar"),
      former("2025-10-23", 4, "former-school-fieldwork"),
      former("2025-11-20", 4, "former-school-seminar"),
      former("2026-01-15", 5, "former-school-seminar"),
    ],
  },
  {
    number: 10,
    name: "Personal expectation",
    competencies: ["MEAN.1"],
    works: [
      personal("2025-10-03", "tide-pool-food-web", 2),
      personal("2025-12-11", "guided-tour", 3),
      personal("2026-03-06", "exchange-letters", 3),
      personal("2026-05-20", "signs-for-everyone", 4),
    ],
  },
];

/** The pattern of a number. */
export function patternOf(number: number): Pattern {
  const found = patterns.find((pattern) => pattern.number === number);
  if (found === undefined) throw new Error(`There is no pattern ${number}.`);
  return found;
}
