import { deepFreeze } from "@whole-learner/testkit";

/** Fleiss (1971): diagnoses of 30 patients by six psychiatrists each, written as how many said each of five categories. */
export const diagnoses = deepFreeze(
  [
    "00060",
    "03003",
    "01401",
    "00006",
    "03030",
    "20400",
    "00402",
    "20310",
    "20040",
    "00006",
    "10050",
    "11040",
    "03300",
    "10050",
    "02031",
    "00501",
    "30012",
    "51000",
    "02040",
    "10203",
    "00006",
    "01050",
    "02013",
    "20040",
    "10041",
    "05010",
    "40002",
    "02040",
    "10500",
    "00006",
  ].map((counts) =>
    Array.from(counts).flatMap((count, at) => Array(Number(count)).fill(at + 1) as number[]),
  ),
);

/** The five categories of these diagnoses. */
export const categories = deepFreeze([1, 2, 3, 4, 5]);
