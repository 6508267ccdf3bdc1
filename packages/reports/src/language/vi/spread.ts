import type { Formats } from "../formats.ts";
import type { SpreadMessages } from "../spread-messages.ts";

/** The words for how widely something was shown, in Vietnamese. */
export const spread = ({ list }: Formats): SpreadMessages => ({
  heading: "Đã thể hiện ở đâu",
  aside: "Các lần thể hiện, trong và ngoài lớp",
  chart: "Theo kết quả và bối cảnh",
  finding: ({ outcome, counts }) =>
    `${outcome}: ${list(counts.map(({ setting, works }) => `${setting} ${works}`))}.`,
  caption: "Cũng những điều đó, dưới dạng bảng",
  outcome: "Kết quả",
  all: "Tất cả các lần thể hiện",
  unsaid: "Không ghi rõ",
  inBoth: "Một lần thể hiện hai kết quả được tính ở cả hai dòng.",
  voices: "Ai đã xem",
  voice: "Người xem",
  works: "Số lần thể hiện",
});
