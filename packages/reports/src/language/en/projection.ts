import type { Formats } from "../formats.ts";
import type { ProjectionMessages } from "../projection-messages.ts";

/** The words of what it would take, in English. */
export const projection = ({ day, plural }: Formats): ProjectionMessages => {
  const more = (count: number, one: string, other: string): string =>
    `${count} more ${plural(count, { one, other })}`;
  const demonstrations = (count: number): string => more(count, "demonstration", "demonstrations");
  return {
    heading: "What it would take",
    table: "The fewest further demonstrations that the policy would ask for",
    how: "By the policy alone, and no forecast: what is shown next is the learner’s.",
    columns: { toward: "Toward", takes: "It would take", brings: "And it has to bring" },
    brings: {
      experiences: ({ more: count }) => more(count, "experience", "experiences"),
      settings: ({ more: count }) => more(count, "setting", "settings"),
      voices: ({ more: count }) => more(count, "voice", "voices"),
      kinds: ({ more: count }) => more(count, "kind of evidence", "kinds of evidence"),
      verified: ({ more: count }) => `${count} more verified`,
    },
    never: {
      judged: () => "A professional judgement stands, whatever is shown.",
      "judged-no-level": () => "By professional judgement there is no level.",
      exempt: () => "Excused.",
      blocked: () => "The policy waits for work that is still open.",
      "asks-more-than-it-looks-at": ({ need, most }) =>
        `The policy asks for ${need} and looks at ${most}.`,
      "beyond-highest": () => "The policy never comes to this level.",
      "does-not-move": () => "Further demonstrations change nothing under this policy.",
    },
    reached: "It is reached.",
    pieces: ({ count, levels }) => `${demonstrations(count)}: ${levels}`,
    byTime: (on) => `by waiting until ${day(on)}`,
    notWithin: (count) => `more than ${demonstrations(count)}`,
    inTheLimit: "ever closer, and never there",
    notOffered: "the method cannot be asked",
    notYetSearched: (count) => `more than ${demonstrations(count)}, as far as was looked`,
  };
};
