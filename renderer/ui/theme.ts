/** How the window is dressed; the tokens of each stand in `tokens.css`. */
export type Theme = 'light' | 'dark' | 'contrast';

/** How a picture is dressed that leaves the program. */
export type PictureTheme = 'light' | 'print';
