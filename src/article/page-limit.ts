/**
 * Pages of one article that are read into one, the first included. By itself, as the worker counts with it and needs
 * nothing else of what finds and joins pages.
 */
export const PAGES_MAX = 20;
