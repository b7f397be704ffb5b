/** On our own global object in a page: the clean view that is put there next shall not open by itself. */
export const READER_WAITS = 'headwater-reader-waits';
