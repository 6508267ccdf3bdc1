import type { Formats } from "../formats.ts";
import type { PortraitMessages } from "../portrait-messages.ts";

/** The words of the portrait of a learner, in Vietnamese. */
export const portrait = ({ day, list }: Formats): PortraitMessages => ({
  kind: {
    learner: "Chân dung người học của em",
    family: "Chân dung người học, gửi gia đình của",
    educator: "Chân dung người học, dành cho nhà giáo dục, của",
  },
  title: (name) => `Chân dung người học: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, chân dung người học, phát hành ngày ${day(issued)}`,
  heading: (count) => `${count} năng lực, một người học`,
  profile: "Một bức tranh nhiều mặt: không ai gói gọn trong một mức duy nhất.",
  caption: "Dải bước và lời",
  shape: "Cũng những điều đó, dưới dạng hình.",
  finding: ({ reached, onTheWay, gaps }) =>
    [
      ...(reached.length === 0 ? [] : [`Đạt hoặc vượt mục tiêu: ${list(reached)}.`]),
      ...(onTheWay.length === 0 ? [] : [`Đang trên đường: ${list(onTheWay)}.`]),
      ...(gaps.length === 0 ? [] : [`Khoảng trống: ${list(gaps)}.`]),
    ].join(" "),
  how: ({ rings, goal }) =>
    `Số thứ tự như trong bảng; các cung nối những năng lực của cùng một kết quả. Các vòng, từ tâm ra: ${list(rings)}.${goal === undefined ? "" : ` Vòng nét đứt là mục tiêu, ${goal}.`} Những trục đứt quãng là khoảng trống: đường nối không bao giờ đi qua chúng.`,
});
