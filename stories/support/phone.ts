/** The globals of a story that is seen on a small phone: the page itself is narrow, and with it what is fixed to the page. */
export const PHONE = { width: 'full', viewport: { value: 'mobile1', isRotated: false } }
