import type { PanelMessages } from "../panel-messages.ts";

/** Words about panels that several reports say. */
export const panel = (): PanelMessages => ({
  decisions: { pass: "Aprobado", revise: "Revisar", again: "Otra defensa" },
  roles: {
    educator: "Equipo docente",
    self: "Quien aprende",
    "fellow-learner": "Otra persona que aprende",
    family: "Familia",
    "community-partner": "Organización aliada",
    panel: "El panel",
    system: "Sistema",
  },
});
