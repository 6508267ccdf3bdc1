import type { PanelMessages } from "../panel-messages.ts";

/** Words about panels that several reports say. */
export const panel = (): PanelMessages => ({
  decisions: { pass: "Đạt", revise: "Chỉnh sửa", again: "Bảo vệ lại" },
  roles: {
    educator: "Nhà giáo dục",
    self: "Chính người học",
    "fellow-learner": "Bạn cùng học",
    family: "Gia đình",
    "community-partner": "Đối tác cộng đồng",
    panel: "Hội đồng",
    system: "Hệ thống",
  },
});
