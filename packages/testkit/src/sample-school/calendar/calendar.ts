import type { SchoolCalendar } from "@whole-learner/core";
import { said } from "../said.ts";
import { breaks, terms, years } from "./years.ts";

/** The school's calendar. Its days are those of the bay; days without school within a term are told as an extension. */
export const calendar: SchoolCalendar = {
  format: "whole-learner/calendar@1",
  years: years.map(({ id, from, until }) => ({
    id,
    name: said({ en: `School year ${id}`, es: `Año escolar ${id}` }),
    from,
    until,
    terms: terms
      .filter(({ year }) => year === id)
      .map((term) => ({
        id: term.id,
        name: said(term.name),
        from: term.from,
        until: term.until,
      })),
    extensions: {
      "lantern-bay/no-school": breaks
        .filter((free) => from <= free.from && free.until <= until)
        .map((free) => ({ name: said(free.name), from: free.from, until: free.until })),
    },
  })),
};
