/** Width and height in pixels: a browser's tab, an Apple home screen, an Android home screen, an install dialog. */
export const ICON_SIZES = [32, 180, 192, 512] as const
