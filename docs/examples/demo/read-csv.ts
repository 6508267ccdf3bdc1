import { parse } from "csv-parse/sync";

/** What each column of an evidence file is called, and what else people call it. */
const columns: { readonly [field: string]: readonly string[] } = {
  id: [],
  learner: ["learner id", "student", "student id", "pupil"],
  competency: ["standard", "outcome", "skill"],
  indicator: [],
  level: ["rating"],
  number: ["score", "mark"],
  points: [],
  of: ["points possible", "out of"],
  met: [],
  status: [],
  happened: ["date", "day", "on"],
  recorded: ["recorded at", "entered"],
  demonstration: ["work", "evidence"],
  role: ["voice", "rated as"],
  rater: ["rated by"],
  kind: [],
  setting: ["where"],
  experience: [],
  task: ["assignment"],
  attempt: ["try"],
  band: ["grade band"],
  language: [],
  independence: [],
  visibility: [],
  due: ["due date"],
  submitted: ["submitted at", "handed in"],
  comment: ["note"],
  criterion: ["rubric row"],
};

/** The columns without which no row says anything. */
const needed = ["learner", "competency", "happened"] as const;

/** One fault of the file itself. `row` counts as a spreadsheet does: the header is row 1. */
export interface FileFault {
  readonly row: number;
  readonly field: string;
  readonly problem: string;
  readonly hint: string;
}

/** The rows of a file with where each stands, and what is wrong with the file. */
export interface CsvFile {
  readonly rows: readonly { readonly [field: string]: string }[];
  /** For each row, its number in the file. */
  readonly numbers: readonly number[];
  readonly faults: readonly FileFault[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly lines: number };
}

const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ");

const fieldOf = (header: string): string | undefined => {
  const name = folded(header);
  return Object.keys(columns).find((field) => field === name || columns[field]?.includes(name));
};

/** Rows of evidence in CSV: any of the usual column names, any delimiter, a byte-order mark or none. */
export function readCsv(text: string): CsvFile {
  const faults: FileFault[] = [];
  const parsed = parse(text, {
    bom: true,
    delimiter: [",", ";", "\t"],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      faults.push({
        // A quotation mark that is not closed is noticed at the end of the file: the row is the one after those that were read.
        row: Number(error?.["records"] ?? 0) + 1,
        field: "the whole row",
        problem: "This row is no CSV.",
        hint: "Look for a quotation mark that is not closed.",
      });
      return undefined;
    },
  }) as unknown as readonly Parsed[];
  const [header, ...records] = parsed;
  const names = header?.record ?? [];
  const fields = names.map(fieldOf);
  names.forEach((name, at) => {
    if (fields[at] !== undefined) return;
    faults.push({
      row: 1,
      field: name === "" ? `column ${at + 1}` : name,
      problem: "No such column is known, so it is not read.",
      hint: `Known columns: ${Object.keys(columns).join(", ")}.`,
    });
  });
  for (const field of needed) {
    const stands =
      fields.includes(field) || (field === "competency" && fields.includes("indicator"));
    if (stands) continue;
    faults.push({
      row: 1,
      field,
      problem: "This column is missing, so no row can be read.",
      hint: `Name a column "${field}"${columns[field]?.length ? ` (or ${columns[field].join(", ")})` : ""}.`,
    });
  }
  const rows: { readonly [field: string]: string }[] = [];
  const numbers: number[] = [];
  for (const { record, info } of records) {
    if (record.length > names.length) {
      faults.push({
        row: info.lines,
        field: "the whole row",
        problem: `This row has ${record.length} values for ${names.length} columns.`,
        hint: "Put a text with a comma between quotation marks.",
      });
      continue;
    }
    rows.push(
      Object.fromEntries(
        record.flatMap((value, at) => {
          const field = fields[at];
          return field === undefined || value === "" ? [] : [[field, value]];
        }),
      ),
    );
    numbers.push(info.lines);
  }
  return { rows, numbers, faults };
}
