/** How a chart leaves as a picture. */
export type PictureWay = 'png' | 'png-print' | 'svg' | 'pdf';
