import type { PanelMessages } from "../panel-messages.ts";

/** Words about panels that several reports say. */
export const panel = (): PanelMessages => ({
  decisions: { pass: "Pass", revise: "Revise", again: "Another defence" },
  roles: {
    educator: "Educator",
    self: "The learner",
    "fellow-learner": "Fellow learner",
    family: "Family",
    "community-partner": "Community partner",
    panel: "Panel",
    system: "System",
  },
});
