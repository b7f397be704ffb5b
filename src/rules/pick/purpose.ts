/** What the element is that somebody points at, by the word of the rule that says so. */
export const PURPOSES = ['body', 'title', 'strip', 'source'] as const;
export type Purpose = (typeof PURPOSES)[number];
