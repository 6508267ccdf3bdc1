import fc from "fast-check";

// Where a change is judged, the same commit gives the same answer. A person's machine draws anew each time, and what it finds becomes a table case.
if (process.env["CI"] !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
