import { parse } from "csv-parse/sync";

/** One response of a learner to a step of a skill. */
export interface Response {
  readonly learner: string;
  readonly skill: string;
  /** 1 right at the first attempt, 0 wrong or with a hint, null not answered. */
  readonly correct: 0 | 1 | null;
}

/** The responses of a file in the order in which they were given, and what was noticed on the way. */
export interface ResponseFile {
  readonly layout: string;
  readonly responses: readonly Response[];
  /** Records that stand in the file twice, as in the first release of ASSISTments 2009; each counts once. */
  readonly duplicates: number;
  /** Rows without a learner or a skill, or with an outcome that is none: by their number in the file. */
  readonly unreadable: readonly number[];
}

type Row = Readonly<Record<string, string | undefined>>;

/** How a source names its columns. */
interface Layout {
  readonly name: string;
  /** It is this layout where all of these columns are there. */
  readonly columns: readonly string[];
  readonly learner: string;
  /** The column of skills; DataShop names it after its skill model. */
  readonly skill: RegExp;
  /** The number by which rows are ordered and records are told apart; without it the order of the file holds. */
  readonly order?: string;
  /** 1, 0, null for no response, undefined for what is none of these; "skip" for rows that are not a first attempt. */
  readonly outcome: (row: Row) => 0 | 1 | null | undefined | "skip";
}

const codes: Readonly<Record<string, 0 | 1 | null>> = {
  "1": 1,
  "0": 0,
  "-1": null,
  "": null,
  correct: 1,
  incorrect: 0,
  // Whoever asks for a hint first has not answered.
  hint: 0,
};
const codeOf = (text: string | undefined): 0 | 1 | null | undefined => {
  const code = text?.trim().toLowerCase() ?? "";
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
};

const layouts: readonly Layout[] = [
  {
    name: "ASSISTments skill builder",
    columns: ["user_id", "skill_name", "correct", "original"],
    learner: "user_id",
    skill: /^skill_name$/,
    order: "order_id",
    // Questions that help with a main question are no evidence of their own.
    outcome: (row) => (row["original"] === "0" ? "skip" : codeOf(row["correct"])),
  },
  {
    name: "pyBKT",
    columns: ["user_id", "skill_name", "correct", "order_id"],
    learner: "user_id",
    skill: /^skill_name$/,
    order: "order_id",
    outcome: (row) => codeOf(row["correct"]),
  },
  {
    name: "DataShop, student step",
    columns: ["Anon Student Id", "Step Name", "First Attempt"],
    learner: "Anon Student Id",
    skill: /^KC ?\(/,
    outcome: (row) => codeOf(row["First Attempt"]),
  },
  {
    name: "DataShop, KDD Cup 2010",
    columns: ["Anon Student Id", "Step Name", "Correct First Attempt"],
    learner: "Anon Student Id",
    skill: /^KC ?\(/,
    outcome: (row) => codeOf(row["Correct First Attempt"]),
  },
  {
    name: "DataShop, transactions",
    columns: ["Anon Student Id", "Outcome", "Attempt At Step"],
    learner: "Anon Student Id",
    skill: /^KC ?\(/,
    outcome: (row) => (row["Attempt At Step"] === "1" ? codeOf(row["Outcome"]) : "skip"),
  },
];

/** UTF-8, or, where the bytes are none, the ISO-8859-15 of ASSISTments' files. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("iso-8859-15").decode(bytes);
  }
}

/** Reads a file of responses in one of the layouts above. Throws where it has the columns of none. */
export function readResponses(bytes: Uint8Array): ResponseFile {
  const rows: readonly Row[] = parse(textOf(bytes), {
    bom: true,
    columns: true,
    delimiter: [",", "\t"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const names = Object.keys(rows[0] ?? {});
  const layout = layouts.find(({ columns }) => columns.every((name) => names.includes(name)));
  if (layout === undefined) {
    const known = layouts.map(({ name, columns }) => `${name}: ${columns.join(", ")}`);
    throw new Error(`no layout has these columns (${names.join(", ")}).\n${known.join("\n")}`);
  }
  const skillColumn = names.find((name) => layout.skill.test(name)) ?? "";
  const seen = new Set<string>();
  const unreadable: number[] = [];
  let duplicates = 0;
  const found: { readonly order: number; readonly response: Response }[] = [];
  for (const [at, row] of rows.entries()) {
    const correct = layout.outcome(row);
    if (correct === "skip") continue;
    const learner = row[layout.learner]?.trim() ?? "";
    // A step of several skills is a response to each: joined by ~~ in DataShop, a row each in ASSISTments.
    const skills = (row[skillColumn] ?? "").split("~~").map((skill) => skill.trim());
    const order = layout.order === undefined ? at : Number(row[layout.order]);
    if (learner === "" || skills.includes("") || correct === undefined || Number.isNaN(order)) {
      unreadable.push(at + 2);
      continue;
    }
    for (const skill of skills) {
      const record = JSON.stringify([learner, skill, order]);
      if (seen.has(record)) duplicates += 1;
      else found.push({ order, response: { learner, skill, correct } });
      seen.add(record);
    }
  }
  const responses = found.sort((a, b) => a.order - b.order).map(({ response }) => response);
  return { layout: layout.name, responses, duplicates, unreadable };
}
