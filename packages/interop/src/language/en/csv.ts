import { type IssueSentences, sayIssue } from "@whole-learner/core/issue";
import { issueSentences } from "@whole-learner/core/languages/en";
import type { CsvFindings } from "../../csv/findings.ts";

const quoted = (text: string): string => JSON.stringify(text);

/** What can be found in CSV files, in English. */
export const csvSentences: IssueSentences<CsvFindings> = {
  "csv-empty": () => ({
    problem: "There is no table here.",
    hint: "Pass the text of the file, decoded.",
  }),
  "csv-broken-row": () => ({
    problem: "This row is no CSV.",
    hint: "Look for a quotation mark that is not closed.",
  }),
  "csv-too-many-cells": ({ cells, columns }) => ({
    problem: `This row has ${cells} values for ${columns} columns.`,
    hint: "Put a text with a comma between quotation marks.",
  }),
  "csv-unknown-column": ({ known }) => ({
    problem: "No such column is known, so it is not read.",
    hint: `Known columns: ${known.join(", ")}.`,
  }),
  "csv-missing-column": ({ column, also }) => ({
    problem: "This column is missing, so no row can be read.",
    hint: `Name a column ${quoted(column)}${also.length > 0 ? ` (or ${also.join(", ")})` : ""}.`,
  }),
  "csv-column-twice": () => ({
    problem: "Two columns are the same one.",
    hint: "Leave one of them out, or give it another name.",
  }),
  "csv-cell-empty": () => ({
    problem: "This cell says nothing.",
    hint: "Fill it in.",
  }),
  "csv-cell-unusable": ({ found, expected }) => ({
    problem: `${quoted(found)} is not ${expected}.`,
    hint: `Write ${expected}.`,
  }),
  "csv-cell-unknown": ({ found, what }) => ({
    problem: `There is no ${what} ${quoted(found)}.`,
    hint: "Check the spelling, or add what is missing.",
  }),
  "csv-time-without-zone": ({ found }) => ({
    problem: `${quoted(found)} has no zone and is taken for UTC.`,
    hint: "Write its offset from UTC where it is another.",
  }),
  "csv-id-twice": ({ id, first }) => ({
    problem: `Row ${first} has the id ${quoted(id)} as well.`,
    hint: "Give every row an id of its own.",
  }),
  "document-issue": ({ found }) => sayIssue(found, issueSentences),
  "record-without-row": ({ kind, id }) => ({
    problem: `The table has no row for the ${kind} ${quoted(id)}.`,
    hint: "Keep the JSON document beside it.",
  }),
  "field-without-column": ({ field }) => ({
    problem: `The table has no column for ${quoted(field)}.`,
    hint: "Keep the JSON document beside it.",
  }),
};
