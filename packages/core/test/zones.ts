import type { Zone } from "../src/time/zone.ts";

// From the IANA time zone database, 2025b: the years that the tests need.

/** Newfoundland, half an hour off, where until 2011 clocks were turned at one minute past midnight. */
export const stJohns2010: Zone = {
  name: "America/St_Johns",
  offsets: [
    { minutes: -210 },
    { from: "2010-03-14T03:31:00.000Z", minutes: -150 },
    { from: "2010-11-07T02:31:00.000Z", minutes: -210 },
    { from: "2011-03-13T03:31:00.000Z", minutes: -150 },
    { from: "2011-11-06T04:30:00.000Z", minutes: -210 },
  ],
};

/** Newfoundland today. */
export const stJohns: Zone = {
  name: "America/St_Johns",
  offsets: [
    { minutes: -210 },
    { from: "2025-03-09T05:30:00.000Z", minutes: -150 },
    { from: "2025-11-02T04:30:00.000Z", minutes: -210 },
    { from: "2026-03-08T05:30:00.000Z", minutes: -150 },
    { from: "2026-11-01T04:30:00.000Z", minutes: -210 },
  ],
};

export const madrid: Zone = {
  name: "Europe/Madrid",
  offsets: [
    { minutes: 60 },
    { from: "2025-03-30T01:00:00.000Z", minutes: 120 },
    { from: "2025-10-26T01:00:00.000Z", minutes: 60 },
    { from: "2026-03-29T01:00:00.000Z", minutes: 120 },
    { from: "2026-10-25T01:00:00.000Z", minutes: 60 },
  ],
};

/** Where clocks went from midnight to one: 4 November 2018 had no midnight. */
export const saoPaulo: Zone = {
  name: "America/Sao_Paulo",
  offsets: [
    { minutes: -120 },
    { from: "2018-02-18T02:00:00.000Z", minutes: -180 },
    { from: "2018-11-04T03:00:00.000Z", minutes: -120 },
    { from: "2019-02-17T02:00:00.000Z", minutes: -180 },
  ],
};

/** Where summer time is half an hour. */
export const lordHowe: Zone = {
  name: "Australia/Lord_Howe",
  offsets: [
    { minutes: 660 },
    { from: "2025-04-05T15:00:00.000Z", minutes: 630 },
    { from: "2025-10-04T15:30:00.000Z", minutes: 660 },
    { from: "2026-04-04T15:00:00.000Z", minutes: 630 },
    { from: "2026-10-03T15:30:00.000Z", minutes: 660 },
  ],
};

/** Where 31 December 1994 did not happen: the islands moved to the other side of the date line. */
export const kiritimati: Zone = {
  name: "Pacific/Kiritimati",
  offsets: [{ minutes: -600 }, { from: "1994-12-31T10:00:00.000Z", minutes: 840 }],
};
