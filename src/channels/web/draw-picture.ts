import { fileURLToPath } from "node:url";

/** So many dots to a unit, for screens that have them. */
const SHARPNESS = 2;
/** Letters that come along: those of the machine are not the same anywhere, and often not there. */
const letters = [
  import.meta.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
  import.meta.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
];

/** A drawing of ours as PNG. What draws is loaded with the first one. */
export async function drawPicture(svg: string): Promise<Buffer> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const fontFiles = letters.map((letter) => fileURLToPath(letter));
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: SHARPNESS },
    font: {
      loadSystemFonts: false,
      defaultFontFamily: "Noto Sans",
      fontFiles,
    },
  });
  return image.asPng();
}
